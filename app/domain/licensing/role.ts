/** The four roles. Nobody holds two: an officer who could edit the test, or an administrator who could verify, could pass a friend. */
export const ROLES = ["driver", "officer", "editor", "admin"] as const;

export type Role = (typeof ROLES)[number];

/** The role a stored word stands for. Throws on any other word. */
export function roleOf(word: string): Role {
  const role = ROLES.find((candidate) => candidate === word);
  if (!role) throw new Error(`“${word}” is no role`);
  return role;
}

/** The path of the page where a role begins. */
export function homeOf(role: Role): string {
  return { driver: "/home", officer: "/officer/applications", editor: "/editor", admin: "/admin/staff" }[role];
}
