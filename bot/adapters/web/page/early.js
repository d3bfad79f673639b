// Before the first paint: the large type and the language this browser chose last time.
(function () {
  "use strict";
  try {
    if (localStorage.getItem("xiangyue.care") === "on") {
      document.documentElement.classList.add("care");
    }
    if (localStorage.getItem("xiangyue.language") === "en") {
      document.documentElement.lang = "en";
    }
  } catch {
    // A browser that keeps nothing shows the page as it is delivered.
  }
})();
