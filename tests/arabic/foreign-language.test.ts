import { foreignLanguage } from "../../src/arabic/foreign-language.ts";
import { eachCase } from "./each-case.ts";

eachCase("foreign-language.txt", (text = "") => foreignLanguage(text) ?? "none");
