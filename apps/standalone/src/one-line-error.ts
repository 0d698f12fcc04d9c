/** Something the operator can put right, said in one line. */
export class OneLineError extends Error {
  override readonly name = 'OneLineError';
}

/** Runs a command of the operator; what they can put right is said in a line, anything else with its trace. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const plain = error instanceof Error && ['OneLineError', 'EmbeddedServerFailed', 'ConfigInvalid'].includes(error.name);
    console.error(plain ? error.message : error);
    process.exit(1);
  }
}
