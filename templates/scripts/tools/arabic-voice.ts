/**
 * A voice that speaks Arabic on the device itself: others send the text to their maker, and a reader who wants to listen
 * has not asked for that.
 */
export function arabicVoice(): SpeechSynthesisVoice | undefined {
  return speechSynthesis.getVoices().find(({ lang, localService }) => localService && /^ar\b/i.test(lang));
}
