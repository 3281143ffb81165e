import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fareguard-marks-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Run = { code: number; stdout: string; stderr: string };

/** Runs a command to its end; `INIT_CWD` is where npm says the person stands. */
async function runCommand(command: string, words: readonly string[]): Promise<Run> {
  const env = { ...process.env, INIT_CWD: folder };
  return run(command, [...words], { env }).then(
    (ended) => ({ code: 0, ...ended }),
    ({ code, stdout, stderr }: Run) => ({ code, stdout, stderr }),
  );
}

async function analyse(text: string, ...more: string[]): Promise<Run> {
  await writeFile(join(folder, "marks.csv"), text);
  return runCommand(process.execPath, ["scripts/item-analysis.ts", "--responses", "marks.csv", ...more]);
}

const WORKED = "\uFEFFa,b,c,d\r\n1,1,1,1\r\n1,1,1,1\r\n1,1,1,0\r\n1,1,0,0\r\n1,0,0,0\r\n0,0,0,0\r\n1,1,1,1\r\n";
const DRAWN = "a,b,c,d\n1,1,1,1\n1,1,,1\n1,,0,1\n,1,1,0\n1,0,1,\n0,0,,0\n1,,1,1\n";

const near = (value: number) => expect.closeTo(value, 9);

/** The table worked by hand, as the command prints it. */
const FIGURES = {
  items: [
    { name: "a", facility: near(83.333333333333), discriminationIndex: near(53.311398998318), effectiveWeight: near(21.01678229411) },
    { name: "b", facility: near(66.666666666667), discriminationIndex: near(74.620250724464), effectiveWeight: near(26.345930881198) },
    { name: "c", facility: near(50), discriminationIndex: near(78.086880944303), effectiveWeight: near(27.517427350619) },
    { name: "d", facility: near(33.333333333333), discriminationIndex: near(61.237243569579), effectiveWeight: near(25.119859474073) },
  ],
  test: {
    mean: near(2.333333333333),
    standardDeviation: near(1.632993161855),
    alpha: near(83.333333333333),
    errorRatio: near(40.824829046386),
    standardError: near(0.666666666667),
    approximate: false,
  },
};

test("a file with a byte order mark and Windows line ends gives the figures worked by hand, and nothing else", async () => {
  const { code, stdout, stderr } = await analyse(WORKED);
  expect([code, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject(FIGURES);
});

test("through npm the output is JSON when npm is silent, and ends with it when it is not", async () => {
  await writeFile(join(folder, "worked.csv"), WORKED);
  const words = ["item-analysis", "--", "--responses", join(folder, "worked.csv")];
  const silent = await runCommand("npm", ["run", "--silent", ...words]);
  expect(JSON.parse(silent.stdout)).toMatchObject(FIGURES);
  const plain = await runCommand("npm", ["run", ...words]);
  expect(JSON.parse(plain.stdout.slice(plain.stdout.indexOf("{")))).toMatchObject(FIGURES);
});

test("an empty cell was not on the paper, and alpha is then an estimate", async () => {
  const { stdout } = await analyse(DRAWN);
  expect(JSON.parse(stdout)).toMatchObject({
    items: [{ attempts: 5 }, { attempts: 4 }, { attempts: 4, discriminationIndex: near(-57.735026918963) }, { attempts: 5 }],
    test: { items: 3, alpha: near(60.398230088496), approximate: true },
  });
});

test("Moodle’s way of judging drawn items is there to compare with", async () => {
  const { stdout } = await analyse(DRAWN, "--moodle-compatible");
  expect(JSON.parse(stdout).items[2].discriminationIndex).toBeCloseTo(33.333333333333, 9);
});

test.each([
  ["", "marks.csv has no row of item names."],
  ["a,b\n1,1\n", "marks.csv has no attempts."],
  ["a,b\n1,1\n\n1,1\n1\n", "Line 5 has another number of cells (1) than the first line (2)."],
  ["a,b\n1,1\n1,x\n", "Line 3 has “x” under b, which is not a number."],
  ["a,b\n1,1\n1,1.5\n", "Line 3 has the mark 1.5 under b, above the maximum of 1."],
  ['a,b\n1,1\n1,"1\n', "Line 3 has a quotation mark that does not belong there or is not closed."],
])("%j is refused in one sentence that names the line", async (text, sentence) => {
  expect(await analyse(text)).toEqual({ code: 1, stdout: "", stderr: `${sentence}\n` });
});

test("a file that is not there, and a command without a file, are refused in one sentence", async () => {
  const missing = await runCommand(process.execPath, ["scripts/item-analysis.ts", "--responses", "lost.csv"]);
  expect(missing).toEqual({ code: 1, stdout: "", stderr: "lost.csv cannot be read.\n" });
  const { code, stdout, stderr } = await runCommand(process.execPath, ["scripts/item-analysis.ts", "--responses"]);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toBe("Name the file of marks: npm run item-analysis -- --responses FILE.csv [--moodle-compatible]\n");
});
