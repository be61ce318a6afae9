import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { BrowserChoice } from "./browser-choice.ts";

/** An installed Chrome, Chromium or Edge. Throws one sentence that says what to do where there is none. */
export function installedBrowser(): BrowserChoice {
  const executablePath = candidates().find((file) => existsSync(file));
  if (executablePath === undefined)
    throw new Error(
      "The browser tests found no browser: install Chrome, Chromium or Edge, or put the path of one into CHROME_PATH.",
    );
  return { executablePath, env: {} };
}

function candidates(): string[] {
  const chosen = process.env["CHROME_PATH"];
  return [...(chosen ? [chosen] : []), ...usualPlaces()];
}

function usualPlaces(): string[] {
  if (process.platform === "darwin") return macApplications.map((name) => `/Applications/${name}`);
  if (process.platform === "win32")
    return windowsFolders().flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
  return searchPath().flatMap((folder) => commands.map((command) => join(folder, command)));
}

const macApplications = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (name) => `${name}.app/Contents/MacOS/${name}`,
);

const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

const commands = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];

function windowsFolders(): string[] {
  return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
}

function searchPath(): string[] {
  return (process.env["PATH"] ?? "").split(delimiter);
}
