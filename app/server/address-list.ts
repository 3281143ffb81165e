import { BlockList, isIP } from "node:net";

/** The addresses and ranges in a text, one a line, or the first line that is none. */
export function readAddresses(text: string): { addresses: string[] } | { wrong: string } {
  const lines = text.split(/[\s,;]+/).filter((line) => line !== "");
  const wrong = lines.find((line) => !isRange(line));
  return wrong === undefined ? { addresses: lines } : { wrong };
}

/** Whether an address is one of those kept with a space between; where none are kept, any is. One that nobody can read is none of them. */
export function isAmong(kept: string, address: string): boolean {
  if (kept === "") return true;
  const version = isIP(address);
  if (version === 0) return false;
  const list = new BlockList();
  for (const range of kept.split(" ")) add(list, range);
  return list.check(address, familyOf(version));
}

function add(list: BlockList, range: string): void {
  const [net = "", prefix] = range.split("/");
  const family = familyOf(isIP(net));
  if (prefix === undefined) list.addAddress(net, family);
  else list.addSubnet(net, Number(prefix), family);
}

function isRange(range: string): boolean {
  const [net = "", prefix, ...rest] = range.split("/");
  const version = isIP(net);
  if (version === 0 || net.includes("%") || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}

function familyOf(version: number): "ipv4" | "ipv6" {
  return version === 4 ? "ipv4" : "ipv6";
}
