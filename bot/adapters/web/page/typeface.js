// A machine without Chinese fonts draws every character as the same box: then the page fetches the
// house's own typeface. Phones have theirs, and fetch nothing.

const FAMILY = "Xiangyue Sans"; // of look.css, where a page has borrowed it

function looksOf(character) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 32;
  const pen = canvas.getContext("2d");
  pen.font = `24px ${getComputedStyle(document.body).fontFamily}`;
  pen.fillText(character, 2, 26);
  return canvas.toDataURL();
}

export const drawsChinese = () => looksOf("村") !== looksOf("镇");

async function fetchTypeface() {
  try {
    document.fonts.add(await new FontFace(FAMILY, "url(typeface.woff2)").load());
    return "borrowed";
  } catch {
    return "missing"; // the page is as good as the machine
  }
}

/** What the page is drawn with from now on stands on the root: own, borrowed or missing. */
export async function chooseTypeface() {
  document.documentElement.dataset.typeface = drawsChinese() ? "own" : await fetchTypeface();
}
