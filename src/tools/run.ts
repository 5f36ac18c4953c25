// Runs the main function of a script: its number becomes the exit code, its failure a sentence.
import { logErrorMessage } from "office-addin-cli";

export function run(main: () => Promise<number>): void {
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      // Its "deprecated" tag is about a parameter that it no longer has, not about the function.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      logErrorMessage(error);
      process.exitCode = 1;
    },
  );
}
