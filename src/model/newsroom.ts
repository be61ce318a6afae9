/** One entry of `sections.yaml`. */
export type Section = {
  readonly key: string;
  readonly title: string;
  readonly description: string | undefined;
  /** Key of the section this one belongs to. */
  readonly parent: string | undefined;
};

/** One entry of `tags.yaml` or `sources.yaml`: the spelling to show, and the other spellings that mean the same. */
export type RegisteredName = {
  readonly key: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly url: string | undefined;
  readonly aliases: readonly string[];
};

/** One file of `content/authors/`. `portrait` is relative to `content/media/`. */
export type Author = {
  readonly key: string;
  readonly name: string;
  readonly role: string | undefined;
  readonly biography: string | undefined;
  readonly portrait: string | undefined;
};
