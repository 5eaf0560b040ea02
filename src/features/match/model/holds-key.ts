/** Whether one key holds another: Chinese anywhere in it, Latin as whole words. */
export function holdsKey(whole: string, key: string): boolean {
  if (!key) return false;
  return /\p{Script=Han}/u.test(key) ? whole.includes(key) : ` ${whole} `.includes(` ${key} `);
}
