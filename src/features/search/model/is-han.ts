const han = /\p{Script=Han}/u;

/** Whether a text has a Chinese character in it. */
export function isHan(text: string): boolean {
  return han.test(text);
}
