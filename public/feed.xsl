<?xml version="1.0" encoding="utf-8"?>
<!--
  Shows an RSS feed to somebody who opened it in a browser. Feed readers ignore it, and so will browsers that no longer
  know XSLT: nothing is lost then but this view. It knows nothing of any newsroom; every word of one comes from the feed.
-->
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  exclude-result-prefixes="atom dc">
  <xsl:output method="html" encoding="utf-8" doctype-system="about:legacy-compat"/>

  <xsl:template match="/rss/channel">
    <html lang="ar" dir="rtl">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="robots" content="noindex"/>
        <meta name="color-scheme" content="light dark"/>
        <title><xsl:value-of select="title"/></title>
        <style>
          body { max-inline-size: 42rem; margin: 0 auto; padding: 1rem; font: 1.0625rem/1.8 Vazirmatn, Tahoma, sans-serif; }
          h1, h2 { line-height: 1.5; margin-block: 0 0.25rem; }
          h1 { font-size: 1.5rem; }
          h2 { font-size: 1.125rem; }
          a { color: LinkText; text-underline-offset: 0.25em; }
          header { border-block-end: 2px solid; padding-block-end: 1rem; }
          ol { list-style: none; margin: 0; padding: 0; }
          li { border-block-end: 1px solid GrayText; padding-block: 1rem; }
          p { margin-block: 0.25rem; }
          .address { overflow-wrap: anywhere; unicode-bidi: isolate; }
        </style>
      </head>
      <body>
        <header>
          <h1><xsl:value-of select="title"/></h1>
          <p><xsl:value-of select="description"/></p>
          <p>هذا موجز أخبار. انسخ العنوان الآتي إلى قارئ الأخبار الذي تفضّله ليصلك كل جديد:</p>
          <p><bdi class="address" dir="ltr"><xsl:value-of select="atom:link[@rel='self']/@href"/></bdi></p>
          <p><a href="{link}">اذهب إلى الصفحة التي يتبعها هذا الموجز</a></p>
        </header>
        <main>
          <xsl:if test="not(item)"><p>لم يُنشر شيء هنا بعد.</p></xsl:if>
          <ol><xsl:apply-templates select="item"/></ol>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="item">
    <li>
      <h2><a href="{link}"><xsl:value-of select="title"/></a></h2>
      <p><xsl:value-of select="description"/></p>
      <xsl:apply-templates select="pubDate"/>
    </li>
  </xsl:template>

  <!-- «Wed, 22 Oct 2025 08:30:00 GMT» as 2025-10-22 08:30 UTC: the names of months differ from newsroom to newsroom. -->
  <xsl:template match="pubDate">
    <xsl:variable name="before" select="substring-before('JanFebMarAprMayJunJulAugSepOctNovDec', substring(., 9, 3))"/>
    <xsl:variable name="month" select="format-number(string-length($before) div 3 + 1, '00')"/>
    <xsl:variable name="day" select="concat(substring(., 13, 4), '-', $month, '-', substring(., 6, 2))"/>
    <p><time dir="ltr" datetime="{$day}T{substring(., 18, 5)}Z"><xsl:value-of select="concat($day, ' ', substring(., 18, 5), ' UTC')"/></time></p>
  </xsl:template>
</xsl:stylesheet>
