/** A browser to start, and what it needs to find in its environment. */
export type BrowserChoice = {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
};
