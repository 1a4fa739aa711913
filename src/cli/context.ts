/** Somewhere to write to. */
export interface Output {
  readonly isTTY?: boolean;
  readonly write: (content: string | Uint8Array) => unknown;
}

/** Somewhere to read from. */
export interface Input extends AsyncIterable<string | Uint8Array> {
  readonly isTTY?: boolean;
}

/** What a command finds around it. */
export interface CommandContext {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder of what the programme brings beside its code: `site` and `template`. */
  readonly home: string;
  /** Of the package. */
  readonly version: string;
  /** Today where the user is, ISO 8601. */
  readonly today: string;
}
