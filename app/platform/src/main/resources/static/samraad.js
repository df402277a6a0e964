// What htmx leaves to us: live connections that rest while the tab is hidden, the focus after a
// refused form, and a plain notice when the line is gone. Every page works without this file.
(function () {
  "use strict";

  const notice = function () { return document.getElementById("melding"); };
  const say = function (gone) {
    const place = notice();
    if (place) { place.hidden = !gone; }
    document.querySelectorAll(".live").forEach(function (light) {
      light.dataset.state = gone ? "off" : "on";
    });
  };

  // Six open streams block a browser on HTTP/1.1: a hidden tab closes its own and asks again when seen.
  const streams = new Set();
  htmx.createEventSource = function (address) {
    const stream = new EventSource(address);
    streams.add(stream);
    stream.addEventListener("open", function () { say(false); });
    stream.addEventListener("error", function () {
      if (!document.hidden) { say(true); }
      if (stream.readyState === EventSource.CLOSED) { streams.delete(stream); }
    });
    return stream;
  };
  document.addEventListener("visibilitychange", function () {
    streams.forEach(function (stream) {
      if (document.hidden) {
        stream.close();
      } else if (stream.readyState === EventSource.CLOSED) {
        stream.dispatchEvent(new Event("error")); // the extension connects anew
        say(false);
      }
    });
  });

  document.addEventListener("htmx:beforeSwap", function (event) {
    const answer = event.detail.xhr;
    // A proxy's own error page must not land inside ours.
    if (answer.status >= 500 && !answer.getResponseHeader("HX-Retarget")) {
      event.detail.shouldSwap = false;
      say(true);
    }
  });
  document.addEventListener("htmx:sendError", function () { say(true); });
  document.addEventListener("htmx:afterSettle", function (event) {
    const summary = event.detail.elt.querySelector(".ds-error-summary");
    if (summary) { summary.focus(); }
  });
})();

// The meeting's room. A live change never takes away what someone is typing; j and k go through the items.
(function () {
  "use strict";

  const typed = function (place) {
    return Array.from(place.querySelectorAll("textarea, input[type=text]")).some(function (field) {
      return field === document.activeElement || field.value !== field.defaultValue;
    });
  };
  document.addEventListener("htmx:beforeSwap", function (event) {
    const asked = event.detail.requestConfig && event.detail.requestConfig.triggeringEvent;
    if (asked && String(asked.type).startsWith("sse:") && typed(event.detail.target)) {
      event.detail.shouldSwap = false;
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) { return; }
    const keys = document.getElementById("taster");
    if (!keys) { return; }
    if (event.key === "?") { keys.open = !keys.open; return; }
    const step = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
    const items = Array.from(document.querySelectorAll(".items a"));
    const here = items.findIndex(function (link) { return link.getAttribute("aria-current") === "page"; });
    const next = items[here + step];
    if (step !== 0 && next) { window.location.assign(next.href); }
  });
})();
