// “Snel weg” of a page whose own script did not come (yet): an earlier one may have kept something. First that goes, and then we go.
(function () {
  var to = document.currentScript.getAttribute("data-to");
  ["sessionStorage", "localStorage"].forEach(function (name) {
    try {
      window[name].clear();
    } catch (error) {
      // a browser that keeps nothing
    }
  });
  // every other tab goes too: client/widget/leave.ts
  if (typeof BroadcastChannel === "function") new BroadcastChannel("youthbot-weg").postMessage("weg");
  location.replace(to);
})();
