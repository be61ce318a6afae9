import type { Messages } from "./sentence.ts";

/** What an editor reads with `--lang en`. */
export const messagesEn: Messages = {
  "folder-missing": {
    message: "The content folder «{value}» does not exist.",
    remedy: "Check the path, or make the folder with site.yaml and sections.yaml in it.",
  },
  "file-missing": {
    message: "The content folder has no file «{value}».",
    remedy: "Add it; the site cannot be built without it.",
  },
  "file-unreadable": {
    message: "The file cannot be read; the system says «{reason}».",
    remedy: "Check that the file is there and may be read.",
  },
  "not-a-file": {
    message: "This is a folder or a special file; a text file is expected.",
    remedy: "Move it away and put a text file in its place.",
  },
  "file-too-large": {
    message: "The file is larger than the limit of {limit}.",
    remedy: "Shorten the text, and keep pictures in the folder media.",
  },
  "not-utf8": {
    message: "The file is not encoded in UTF-8.",
    remedy: "Save it again with the encoding UTF-8.",
  },
  "nul-character": {
    message: "The file holds a NUL character, which no sound text does.",
    remedy: "Delete the character, or copy the text to a new file.",
  },
  "link-leaves-content": {
    message: "This is a symbolic link that leads out of the content folder.",
    remedy: "Put the file itself in the link's place.",
  },
  "linked-folder": {
    message: "This folder is a symbolic link, so the articles in it were not read.",
    remedy: "Put the folder itself in the link's place.",
  },
  "not-an-article": {
    message: "This file was not read because its name does not end with «.md».",
    remedy: "If it is an article, change the ending to «.md»; else move it out of the folder articles.",
  },
  "no-articles": {
    message: "The folder articles holds no article.",
    remedy: "Add the first one as a file like articles/2025/10/name.md",
  },
  "front-matter-missing": {
    message: "The file does not start with a line «---», so nothing is known of the article.",
    remedy: "Start with a line «---», then the fields, then a line «---», then the text.",
  },
  "front-matter-unclosed": {
    message: "The fields start here and no line «---» ends them.",
    remedy: "Put a line with nothing but «---» between the fields and the text.",
  },
  "front-matter-too-long": {
    message: "The fields are longer than the limit of {limit}.",
    remedy: "Keep only fields between the two lines «---», and the text below them.",
  },
  "not-fields": {
    message: "Lines of the form «name: value» are expected here.",
    remedy: "Write each field on its own line, its name followed by a colon and a space: {example}",
  },
  "yaml-colon": {
    message: "The value holds a colon followed by a space, so it is unclear where the field's name ends.",
    remedy: "Put the whole value in quotes: {quoted}",
  },
  "yaml-space": {
    message: "This line is not of the form «name: value».",
    remedy: "Follow the field's name with a colon and a space: {example}",
  },
  "yaml-quote": {
    message: "A quotation mark is opened here and never closed.",
    remedy: "Add the same mark at the end of the value.",
  },
  "yaml-after-value": {
    message: "There are more words after the end of the value.",
    remedy: "Put the whole value in quotes of a kind that it does not hold itself.",
  },
  "yaml-bracket": {
    message: "This bracket has no counterpart.",
    remedy: "Close every bracket; if it belongs to a headline, put the whole value in quotes.",
  },
  "yaml-indent": {
    message: "The spaces at the start of this line do not agree with the lines around it.",
    remedy: "Start the fields of one level in the same column.",
  },
  "yaml-tab": {
    message: "This line starts with a tab.",
    remedy: "Use spaces instead.",
  },
  "yaml-start": {
    message: "The value starts with a sign that means something special in YAML.",
    remedy: "Put the whole value in quotes.",
  },
  "yaml-escape": {
    message: "A backslash inside double quotes is not followed by a known letter.",
    remedy: "Write it twice («\\\\»), or use single quotes.",
  },
  "yaml-key-twice": {
    message: "This field is written twice.",
    remedy: "Keep one and delete the other.",
  },
  "yaml-key": {
    message: "The field's name is not a text here.",
    remedy: "Write a name, a colon, and the value: {example}",
  },
  "yaml-alias": {
    message: "The value starts with «*», which in YAML refers to something that was never defined.",
    remedy: "Put the whole value in quotes.",
  },
  "yaml-aliases": {
    message: "There are more references («*») than allowed.",
    remedy: "Write the values themselves instead.",
  },
  "yaml-depth": {
    message: "The values are nested deeper than allowed.",
    remedy: "Write the value without brackets, or put it in quotes.",
  },
  "yaml-type": {
    message: "The value starts with «!», which in YAML names a type that is not known.",
    remedy: "Put the whole value in quotes.",
  },
  "yaml-documents": {
    message: "By the rules of YAML the fields end here, and more lines follow.",
    remedy: "Delete the extra line «---» or «...».",
  },
  "yaml-broken": {
    message: "This place cannot be understood by the rules of YAML.",
    remedy: "Write each field as «name: value» on its own line, and put unusual values in quotes.",
  },
  "missing-field": {
    message: "The field «{field}» is required, and is missing or empty.",
    remedy: "Add it with its value: {example}",
  },
  "unknown-field": {
    message: "The field «{value}» is not known.",
    remedy: "Delete it or mend its name. Known fields: {known}",
    suggest: "Did you mean «{suggestion}»?",
  },
  "field-twice": {
    message: "The fields «{first}» and «{value}» are two names for one thing.",
    remedy: "Keep one and delete the other.",
  },
  "too-many-problems": {
    message: "This file has many more problems, which are not listed.",
    remedy: "Mend those listed first, then check again.",
  },
  "expected-text": {
    message: "A text is expected here.",
    remedy: "Write the value as text; if it starts with a bracket, put it in quotes.",
  },
  "expected-list": {
    message: "A list is expected here.",
    remedy: "Write the values in square brackets: [one, two]",
    suggest: "Write each of them on a line below the field's name, like this: {suggestion}",
  },
  "expected-fields": {
    message: "Fields are expected under this name.",
    remedy: "Write each field on its own line, with two spaces before it.",
    suggest: "Write it like this: {suggestion}",
  },
  "expected-entries": {
    message: "Fields are expected here for each item of the list.",
    remedy: "Write each of them on a line below the field's name, like this: {example}",
  },
  "expected-yes-no": {
    message: "The value «{value}» is neither yes nor no.",
    remedy: "Write true or false.",
  },
  "expected-number": {
    message: "The value «{value}» is not a whole number from {low} to {high}.",
    remedy: "Write a whole number in that range, in digits: {example}",
  },
  "not-one-of": {
    message: "The value «{value}» is none of those that can stand here.",
    remedy: "Choose one of these: {known}",
    suggest: "Did you mean «{suggestion}»? Possible values: {known}",
  },
  "cut-at-hash": {
    message: "What follows «#» in this value counts as a comment and is not read.",
    remedy: "Put the whole value in quotes; if it is a comment, leave a space after «#».",
  },
  "lost-sign": {
    message: "The value starts with «{sign}», which is lost with whatever is joined to it.",
    remedy: "Put the whole value in quotes.",
  },
  "control-character": {
    message: "The value holds an invisible control character ({character}).",
    remedy: "Delete the character, or type the value again.",
  },
  "direction-mark": {
    message: "The value holds an invisible direction mark ({character}).",
    remedy: "It is seldom needed; better delete it.",
  },
  "lost-character": {
    message: "The value holds «{character}», left by a character that an earlier conversion lost.",
    remedy: "Compare the value with its origin and type the right character.",
  },
  "date-form": {
    message: "The date «{value}» is not written in a known form.",
    remedy: "Write it like this: 2025-10-22T11:30:00+03:00",
    suggest: "Write it like this: {suggestion}",
  },
  "date-not-in-calendar": {
    message: "The date «{value}» is not in the calendar.",
    remedy: "Mend the day or the month, and write it like this: 2025-10-22T11:30:00+03:00",
  },
  "date-hijri": {
    message: "The year in the date «{value}» looks like a Hijri year.",
    remedy: "Write the Gregorian date, like this: 2025-10-22T11:30:00+03:00",
  },
  "date-year": {
    message: "The year in the date «{value}» is not between 1900 and 2200.",
    remedy: "Mend the year, and write the date like this: 2025-10-22T11:30:00+03:00",
  },
  "updated-before-date": {
    message: "The date of the update «{value}» lies before the date of publication «{date}».",
    remedy: "Mend one of the two dates, or delete the date of the update.",
  },
  "expires-before-date": {
    message:
      "The article expires at «{value}», before it is published at «{date}», so nobody would ever see it.",
    remedy: "Mend one of the two dates, or delete the field expires.",
  },
  "withdrawn-before-date": {
    message: "The article is withdrawn at «{value}», before its date «{date}».",
    remedy: "Mend one of the two dates, or delete the field withdrawn.",
  },
  "correction-before-date": {
    message: "The date of the correction «{value}» lies before the date of the article «{date}».",
    remedy: "Write the date on which the article was corrected.",
  },
  "before-date": {
    message: "The date «{value}» lies before the date of the article «{date}».",
    remedy: "Mend one of the two dates, or delete this field.",
  },
  "breaking-form": {
    message: "The value «{value}» is neither yes nor no nor a date.",
    remedy:
      "Write true for six hours from publication, or the date until which the story is breaking: 2025-10-22T18:00",
  },
  "unknown-section": {
    message: "The file sections.yaml has no right entry for the section «{value}».",
    remedy: "Choose one of these: {known}",
    suggest: "Did you mean «{suggestion}»?",
  },
  "unknown-author": {
    message: "The folder authors has no right file for the author «{value}».",
    remedy: "Add the author's file to the folder authors or mend it, or mend the name.",
    suggest: "Did you mean «{suggestion}»? Else add the author's file to the folder authors, or mend it.",
  },
  "unknown-timezone": {
    message: "The time zone «{value}» is not known.",
    remedy: "Write its IANA name, for example: Asia/Damascus",
    suggest: "Did you mean «{suggestion}»?",
  },
  "web-address": {
    message: "The value «{value}» is not a valid address of a web page.",
    remedy: "Write the whole address without spaces, from https:// or http:// on.",
  },
  "site-address": {
    message: "The value «{value}» is not a valid address for the site.",
    remedy: "Write the site's address alone: https://news.example",
  },
  "form-address": {
    message: "The sign-up form cannot be sent to «{value}».",
    remedy: "Write a whole address that starts with https://, or a path of this site that starts with «/».",
  },
  "colour-form": {
    message: "The value «{value}» is no colour.",
    remedy: 'Write it with six hexadecimal digits, in quotation marks: "#a3262c"',
  },
  "accent-too-faint-in-light": {
    message:
      "The colour «{value}» is too faint on light paper: its contrast is {ratio} to 1, and reading takes 4.5.",
    remedy: 'The nearest colour that can be read is "{nearest}".',
  },
  "accent-too-faint-in-dark": {
    message:
      "The colour «{value}» is too faint on dark paper: its contrast is {ratio} to 1, and reading takes 4.5.",
    remedy:
      'The nearest colour that can be read is "{nearest}"; the light colour alone is enough, the dark one follows from it.',
  },
  "media-outside": {
    message: "The path «{value}» leads out of the folder media.",
    remedy: "Put the file into the folder media and write its path from there: 2025/10/market.jpg",
  },
  "media-address": {
    message: "The value «{value}» is a web address; a file of the folder media is expected.",
    remedy: "Save the file in the folder media and write its path from there.",
  },
  "media-name": {
    message: "The file name «{value}» holds a sign that means something special in addresses.",
    remedy: "Rename the file without the signs ? # % and write its new name here.",
  },
  "media-missing": {
    message: "The file «{value}» is not in the folder media.",
    remedy: "Add the file to the folder media, or mend its name.",
    suggest: "Did you mean «{suggestion}»?",
  },
  "media-kind": {
    message: "The file «{value}» is not a picture of a known kind.",
    remedy: "Use a picture of one of these kinds: {known}",
  },
  "recording-kind": {
    message: "The file «{value}» is not a recording of a known kind.",
    remedy: "Use a file of one of these kinds: {known}",
  },
  "document-kind": {
    message: "The file «{value}» is not a document of the known kind.",
    remedy: "Save the document as PDF, with the ending: {known}",
  },
  "document-broken": {
    message: "The file «{value}» is no sound PDF, although its name says so.",
    remedy: "Open the document in its program and save it again as PDF.",
  },
  "embed-address": {
    message: "Nashra shows no recording of the address «{value}».",
    remedy:
      "Put the file itself into the folder media, or write the recording's address on YouTube, Vimeo, Dailymotion, SoundCloud or archive.org, or put a plain link into the text.",
  },
  "media-broken": {
    message:
      "The file «{value}» is no sound picture, is larger than allowed, or holds something that runs by itself.",
    remedy: "Open the picture in an image program and save it again in a smaller size.",
  },
  "missing-alt": {
    message: "The picture has no text alternative, so whoever cannot see it does not know what it shows.",
    remedy: 'Add the field alt with a short description, or alt: "" if the picture is mere decoration.',
  },
  "gallery-alt": {
    message:
      "This picture of the gallery has no text alternative, so whoever cannot see it does not know what it shows.",
    remedy:
      "Write each picture on a line below the field's name with a short description, like this: - { file: tram.jpg, alt: what the picture shows }; the pictures of a gallery are the story itself and none is decoration.",
  },
  "body-alt": {
    message:
      "The picture «{value}» in the text has no text alternative, so whoever cannot see it does not know what it shows.",
    remedy: "Write what it shows between the brackets: ![what the picture shows]({value})",
  },
  "missing-credit": {
    message: "Nobody is named as the maker of the picture.",
    remedy:
      'Add the field credit with the name of whoever made it; in the text it stands behind a bar in the title: ![what it shows](file.jpg "caption | credit")',
  },
  "focus-form": {
    message: "The value «{value}» names no point of a picture.",
    remedy:
      "Write how far the point is from the left edge and from above, like this: focus: 30% 20%; or a side: top, bottom, left, right, top left.",
  },
  "gallery-too-short": {
    message: "The gallery has fewer than two pictures.",
    remedy: "Add another picture, or put the only one into the field image.",
  },
  "field-of-other-kind": {
    message:
      "The field «{value}» belongs to articles of the kind «{ownerName}» alone, and this one is of the kind «{kind}».",
    remedy: "Delete the field, or write kind: {owner}",
  },
  "two-recordings": {
    message: "This article has both fields, video and audio, and an article has one main recording.",
    remedy:
      "Keep one of them, and put the other into the text on a line of its own: @[its words](its address)",
  },
  "kind-without-field": {
    message: "This article is of the kind «{kind}», and the field that holds its content is missing.",
    remedy: "Add the field with its value: {example}",
  },
  "empty-tag": {
    message: "One of the tags is empty and was dropped.",
    remedy: "Delete the extra comma.",
  },
  "id-form": {
    message: "The id «{value}» is not ten characters of a to z and 2 to 7.",
    remedy: "Delete the line if you wrote it by hand, or put the id back as it was.",
  },
  "slug-form": {
    message:
      "The value «{value}» holds what cannot stand in the last part of an address, such as a dot or slash.",
    remedy: "Write words joined by «-»: village-market",
  },
  "slug-too-long": {
    message: "The last part of the address is longer than 200 bytes; an Arabic letter takes two.",
    remedy: "Shorten it to a few words.",
  },
  "slug-empty": {
    message: "There is no letter or digit in «{value}» to make the article's address from.",
    remedy: "Name the file with words of the headline, or add the field slug.",
  },
  "alias-form": {
    message: "The value «{value}» is not a former address of this site.",
    remedy: "Write the path as it stood after the site's name: /2024/05/market/",
  },
  "alias-reserved": {
    message: "The path «{value}» is kept for pages of the site itself.",
    remedy: "Delete it from the former addresses.",
  },
  "alias-taken": {
    message: "The former address «{value}» is today the address of another article, «{other}».",
    remedy: "Delete it here, or change the field slug there.",
  },
  "alias-of-page": {
    message: "The former address «{value}» is today the address of a page of the newsroom's own, «{other}».",
    remedy: "Delete it from the former addresses, or rename the page's file.",
  },
  "alias-twice": {
    message: "The former address «{value}» is claimed by another article too, «{other}».",
    remedy: "Keep it in one of the two.",
  },
  "alias-self": {
    message: "The former address «{value}» is this article's address today, so it is not needed.",
    remedy: "Delete it from the former addresses.",
  },
  "twin-path": {
    message: "The address of this article, «{value}», is also that of the article «{other}».",
    remedy: "Change the field slug or the file's name in one of them.",
  },
  "twin-id": {
    message: "The id of this article, «{value}», is also that of the article «{other}».",
    remedy: "If this file is a copy of the other, delete the line id from the copy.",
  },
  "url-line": {
    message: "This line of the record of published addresses is no address of this site: «{value}».",
    remedy: "Write the path as it stood behind the site's name, a tab, and the article's id if it has one.",
  },
  "url-vanished": {
    message: "The address «{value}» was published once, and no page of the site stands there any more.",
    remedy:
      "Put the file back in its place or under its old name, or add this address to the aliases of the article that took its place; to withdraw the article, put its file back with the field withdrawn in it.",
  },
  "list-vanished": {
    message: "The page «{value}» was published once, and the content holds nothing to list there any more.",
    remedy:
      "Give this name to a published article again, or enter it in {registry} under its new name, with the old one in aliases.",
    suggest: "Put back into {suggestion} what stood there under this name.",
  },
  "no-sections": {
    message: "The file holds no right section, and every article needs one.",
    remedy: "Add at least one: politics: { title: Politics }",
  },
  "key-form": {
    message: "There is no letter or digit in the key «{value}» to make its page's address from.",
    remedy: "Write a short key of letters or digits: politics",
  },
  "twin-key": {
    message: "The keys «{other}» and «{value}» lead to the same address.",
    remedy: "Change one of them.",
  },
  "twin-name": {
    message: "The name «{value}» already stands under the key «{other}».",
    remedy: "Keep it under one of the two keys.",
  },
  "unknown-parent": {
    message: "The parent section «{value}» is not in this file, so this section stays at the top level.",
    remedy: "Mend the key, or delete the field parent.",
    suggest: "Did you mean «{suggestion}»?",
  },
  "parent-circle": {
    message: "This section lies below a section that lies below it, so it stays at the top level.",
    remedy: "Delete the field parent from one of the two sections.",
  },
  "empty-body": {
    message: "No text follows the fields.",
    remedy: "Write the article's text after the second line «---».",
  },
  "control-in-body": {
    message: "The text holds an invisible control character ({character}), which is left out when published.",
    remedy: "Delete the character here.",
  },
  "embed-in-body": {
    message:
      "There is no recording known at «{value}» that could be shown, so it stays a plain link or text.",
    remedy:
      "Write in the brackets the address of a recording on YouTube, Vimeo, Dailymotion, SoundCloud or archive.org, or the name of a recording of the folder media; or delete the sign «@» for a plain link.",
  },
  "live-time": {
    message: "The heading «{value}» starts with a number in which no time can be read.",
    remedy:
      "Write the time like this: ## 14:30 — Headline, or with its day: ## 2025-10-22 14:30 — Headline. If it is no time, start the heading with a word.",
  },
  "live-time-inside": {
    message:
      "The heading «{value}» holds a time but does not start with it, so it opens no entry and belongs to what stands before it.",
    remedy: "If it is an entry, start it with its time: ## 15:00 — Headline",
  },
  "live-empty": {
    message: "This live coverage has no entry.",
    remedy: "Start each entry with a heading that tells its time: ## 14:30 — Headline",
  },
  "not-a-page": {
    message:
      "This file was not read: the newsroom's own pages are files of the folder pages itself whose names end with «.md».",
    remedy: "If it is a page, put it into the folder pages with the ending «.md»; else move it away.",
  },
  "page-name": {
    message: "There is no letter or digit in the file name «{value}» to make the page's address from.",
    remedy: "Name the file with a word or two: about.md",
  },
  "page-reserved": {
    message: "«{value}» is the address of a page that the program makes.",
    remedy: "Give the file another name: {example}",
  },
  "page-year": {
    message: "The path «{value}» looks like a year, and years belong to the addresses of articles.",
    remedy: "Name the file with a word.",
  },
  "page-taken": {
    message: "The address of this page, «{value}», is also that of the page «{other}».",
    remedy: "Rename one of the two files.",
  },
  "unknown-story": {
    message: "The folder articles has no article of the name or address «{value}», so it was left out.",
    remedy: "Write the name of its file as it stands in the folder articles: 2025/10/village-market",
    suggest: "Did you mean «{suggestion}»?",
  },
  "unknown-strip": {
    message: "The file sections.yaml has no right entry for the section «{value}», so it was left out.",
    remedy: "Write the key or title of a section that exists: {known}",
    suggest: "Did you mean «{suggestion}»? Sections that exist: {known}",
  },
};
