/** Only what Nashra calls of Eleventy 3, whose package ships no types of its own (11ty/eleventy#3296). */
declare module "@11ty/eleventy" {
  /** The configuration object that `.eleventy.ts` and the `config` callback receive. */
  export type EleventyConfig = {
    addGlobalData(name: string, value: unknown): void;
    addTemplateFormats(format: string): void;
    addExtension(extension: string, options: { key: string }): void;
    addPassthroughCopy(pathsToTargets: Readonly<Record<string, string>>): void;
    addWatchTarget(glob: string, options?: { resetConfig?: boolean }): void;
    setServerOptions(options: Readonly<Record<string, unknown>>): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
    setDataDeepMerge?(merge: boolean): void;
    on(event: string, listener: (...details: unknown[]) => unknown): void;
  };

  export type EleventyOptions = {
    readonly configPath: string;
    readonly quietMode?: boolean;
    readonly runMode?: "build" | "serve" | "watch";
    readonly config?: (config: EleventyConfig) => void;
  };

  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    init(): Promise<unknown>;
    write(): Promise<unknown>;
    watch(): Promise<unknown>;
    serve(port: number): Promise<unknown>;
    disableLogger(): void;
  }
}

/** Eleventy's own server, by itself. */
declare module "@11ty/eleventy-dev-server" {
  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: Readonly<Record<string, unknown>>);
    readonly server: import("node:http").Server;
    getPort(): Promise<number>;
    reload(event: { files: string[] }): void;
    close(): Promise<unknown>;
  }
}
