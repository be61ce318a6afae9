import { FAILSAFE_SCHEMA, load, nullCoreTag, realMapTag, YAMLException } from "js-yaml";
import { diagnoseYaml, type YamlDiagnosis } from "./diagnose-yaml.ts";

/** `tree` is made of texts, nulls, arrays and Maps, nothing else. */
export type YamlReading = { readonly kind: "read"; readonly tree: unknown } | YamlDiagnosis;

/**
 * Every scalar stays the text that was typed: YAML's own numbers would turn the headline `1.10` into 1.1, a date into
 * another zone, and the id `22222222e2` into 2222222200. Only «nothing» (`~`, `null`, or no value) is told apart. Maps,
 * because an object would move the section `2024` before all others and mistake `__proto__` for its own.
 */
const schema = FAILSAFE_SCHEMA.withTags(nullCoreTag, realMapTag);

/** Far beyond what a person writes, and far below what could cost time or memory. */
const limits = { maxDepth: 16, maxAliases: 32 };

/**
 * YAML 1.2 → tree. js-yaml does it in a tenth of the time that `yaml` takes; what it refuses is read again by `yaml`,
 * which says where and why. A tree may hold itself (`&a [*a]`), so readers follow their schema, never the data.
 */
export function parseYaml(text: string): YamlReading {
  try {
    return { kind: "read", tree: load(text, { schema, ...limits }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return diagnoseYaml(text, error);
  }
}
