/** One of each thing that a Markdown body can become. */
export const fixtureBody = {
  html: `<p>فقرة أولى فيها <strong>كلمة قوية</strong> و<em>كلمة مؤكدة</em> و<a class="external" href="https://other.example/">رابط إلى موقع آخر</a>، واسم لاتيني <bdi>Omar Omsen</bdi>، ونتيجة <bdi>3–1</bdi>.</p>
<p>وَقُتِلَ في الاِشْتِباكاتِ عَدَدٌ مِنَ المُقاتِلينَ؛ «لِلّٰهِ دَرُّكَ» قالَ الشّاعِرُ.</p>
<h2 id="عنوان-فرعي">عنوان فرعي</h2>
<blockquote><p>اقتباس من كلام قيل.</p></blockquote>
<ul><li>أول</li><li>ثانٍ</li></ul>
<ol><li>واحد</li><li>اثنان</li></ol>
<h3 id="جدول">جدول</h3>
<section class="table-scroll" tabindex="0" aria-label="جدول"><table><thead><tr><th>المدينة</th><th class="align-end">عدد السكان</th></tr></thead><tbody><tr><td>الرابية</td><td class="align-end">١٢٬٥٠٠</td></tr></tbody></table></section>
<figure><img src="../../../media/drawing.svg" alt="مربعات." width="1200" height="800" loading="lazy"><figcaption>تعليق <span class="credit">رسم: نشرة</span></figcaption></figure>
<p dir="ltr" lang="en">A paragraph in English stays left to right.</p>
<pre dir="ltr" tabindex="0"><code>npm ci &amp;&amp; npm run build</code></pre>
<hr>
<p>جملة لها حاشية<sup><a href="#fn1" id="fnref1">١</a></sup>.</p>
<section class="footnotes" aria-label="حواشٍ"><ol><li id="fn1"><p>نص الحاشية. <a href="#fnref1" aria-label="عودة إلى المتن">↩</a></p></li></ol></section>`,
};
