import "./page.ts";

// All that a page opened from a disk may need stands in this one file, and each part still begins only where its element
// stands: esbuild finds every module that this address may mean.
addEventListener("load", () => {
  for (const name of PORTABLE_MODULES) if (document.querySelector(`.${name}`)) import(`./modules/${name}.ts`);
});
