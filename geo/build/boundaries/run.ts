import { execFileSync } from 'node:child_process';

/** Runs a program in `folder`; what it says goes to the terminal, a failure throws. No shell but on Windows. */
export function run(program: string, args: readonly string[], folder: string): void {
  execFileSync(program, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
