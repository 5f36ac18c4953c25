// Shows the plain page "this Excel is too old" where the webview cannot run the pane. Copied as it is, never compiled:
// it must run in Internet Explorer 11 and older, so it keeps to the language of 1999 (ECMAScript 3).
(function () {
  // `Object.hasOwn` came with the last part of the language that the build uses (ES2022: Chromium 93, Safari 15.4).
  var canRun = "noModule" in document.createElement("script") && typeof Object.hasOwn === "function";
  if (canRun) return;

  function tell(id, text) {
    var element = document.getElementById(id);
    if (element) element.innerHTML = text;
  }

  function nameOfWebview(agent) {
    var edge = /Edge\/(\d+)/.exec(agent);
    var chromium = /Chrome\/(\d+)/.exec(agent);
    var safari = /Version\/(\d+[.\d]*).*Safari/.exec(agent);
    var trident = /(?:rv:|MSIE )(\d+)/.exec(agent);
    if (/Trident|MSIE/.test(agent)) return trident ? "IE " + trident[1] : "IE";
    if (edge) return "EdgeHTML " + edge[1];
    if (chromium) return "Chromium " + chromium[1];
    if (safari) return "Safari " + safari[1];
    return null;
  }

  var webview = nameOfWebview(navigator.userAgent);
  var facts = webview || "?";
  if (webview) tell("unsupported-webview", webview + "（不足）");
  tell("unsupported-facts", "ExcelApi ?; " + facts);
  document.getElementById("root").style.display = "none";
  document.getElementById("unsupported").style.display = "block";

  if (typeof Office === "undefined" || !Office.onReady) return;
  Office.onReady(function (info) {
    var minor = 0;
    var requirements = Office.context && Office.context.requirements;
    var diagnostics = Office.context && Office.context.diagnostics;
    if (!info || !info.host || !requirements) return;
    while (minor < 40 && requirements.isSetSupported("ExcelApi", "1." + (minor + 1))) minor += 1;
    tell("unsupported-api", minor === 0 ? "无（不足）" : "1." + minor + (minor < 14 ? "（不足）" : ""));
    facts = "ExcelApi " + (minor === 0 ? "-" : "1." + minor) + "; " + facts;
    if (diagnostics) facts += "; Excel " + diagnostics.version;
    tell("unsupported-facts", facts);
  });
})();
