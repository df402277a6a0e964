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
    stream.addEventListener("version", function () { document.dispatchEvent(new Event("samraad:changed")); });
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

// A live change waits for the person: for what is being typed, for a finger that is down, for an answer on its way.
// Swapped under a finger, a press would meet no button; swapped under a request, its answer would have no place.
(function () {
  "use strict";

  const owed = new Set(); // ids of the live places that have not caught up with the last change
  const asking = new Map(); // id of a place: how many of the person's own requests for it are on their way
  let finger = null; // what is being pressed
  let held = null; // an answer that waits for the finger to lift

  const typed = function (place) {
    return Array.from(place.querySelectorAll("textarea, input[type=text]")).some(function (field) {
      return field === document.activeElement || field.value !== field.defaultValue;
    });
  };
  const pressed = function (place) { return finger !== null && place.contains(finger); };
  const busy = function (place) { return typed(place) || pressed(place) || asking.get(place.id) > 0; };
  const isLive = function (config) {
    return Boolean(config && config.triggeringEvent && String(config.triggeringEvent.type).startsWith("sse:"));
  };
  const catchUp = function () {
    Array.from(owed).forEach(function (id) {
      const place = document.getElementById(id);
      if (!place) {
        owed.delete(id);
      } else if (!busy(place)) {
        htmx.trigger(place, "sse:version");
      }
    });
  };

  document.addEventListener("samraad:changed", function () {
    document.querySelectorAll("[id][hx-trigger*='sse:version']").forEach(function (place) { owed.add(place.id); });
  });
  document.addEventListener("htmx:beforeSend", function (event) {
    const id = event.detail.target.id;
    if (isLive(event.detail.requestConfig)) {
      owed.delete(id);
    } else {
      asking.set(id, (asking.get(id) || 0) + 1);
    }
  });
  document.addEventListener("htmx:beforeSwap", function (event) {
    const place = event.detail.target;
    if (isLive(event.detail.requestConfig)) {
      if (busy(place)) {
        event.detail.shouldSwap = false;
        owed.add(place.id);
      }
    } else if (event.detail.shouldSwap && place.id && pressed(place)) {
      const answer = event.detail.serverResponse;
      event.detail.shouldSwap = false;
      held = function () {
        if (place.isConnected && !asking.get(place.id)) { htmx.swap(place, answer, { swapStyle: "outerHTML" }); }
      };
    }
  });
  document.addEventListener("htmx:afterRequest", function (event) {
    const id = event.detail.target.id;
    if (!isLive(event.detail.requestConfig)) {
      asking.set(id, asking.get(id) - 1);
      catchUp();
    }
  });
  document.addEventListener("htmx:afterSettle", catchUp);

  // The press itself comes after the finger is up.
  const lift = function () {
    window.setTimeout(function () {
      finger = null;
      const answer = held;
      held = null;
      if (answer) { answer(); }
      catchUp();
    }, 50);
  };
  const press = function (event) { finger = event.target; };
  const isPress = function (event) { return event.key === " " || event.key === "Enter"; };
  document.addEventListener("pointerdown", press);
  document.addEventListener("pointerup", lift);
  document.addEventListener("pointercancel", lift);
  document.addEventListener("keydown", function (event) { if (isPress(event)) { press(event); } });
  document.addEventListener("keyup", function (event) { if (isPress(event)) { lift(); } });
  window.addEventListener("blur", lift);
})();

// The meeting's room: j and k go through the items.
(function () {
  "use strict";

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
