// A page of a case follows what happens in it: it looks anew when it is told to. What is being typed is never touched.
(function () {
  'use strict';
  var line = document.getElementById('live');
  if (!line || !window.EventSource) {
    return;
  }
  var words = line.dataset;
  var shown = words.position;
  var typed = false;
  var loading = false;
  var news = '';
  var present = '';
  document.addEventListener('input', function (event) {
    typed = typed || Boolean(event.target.closest('#content form'));
  });
  function isTyping() {
    var at = document.activeElement;
    return typed || Boolean(at && at.matches('#content form input, #content form textarea, #content form select'));
  }
  function tell() {
    line.textContent = [present, news].filter(Boolean).join(' · ');
    if (news === words.kept) {
      var look = document.createElement('a');
      look.href = location.href;
      look.textContent = words.look;
      line.append(' ', look);
    }
  }
  function openOnes(part) {
    return Array.prototype.map.call(part.querySelectorAll('details'), function (one) { return one.open; });
  }
  // Only what both pages have is put in place of the old; the line itself stays, so that screen readers hear it.
  function take(page) {
    ['.case-body', '.case-head .metro', '.case-head .tabs', '.case-head .next-step', '.case-head h1'].forEach(function (part) {
      var old = document.querySelector(part);
      var fresh = page.querySelector(part);
      if (!old || !fresh || (part === '.case-body' && isTyping())) {
        return;
      }
      var open = openOnes(old);
      var next = document.importNode(fresh, true);
      var details = next.querySelectorAll('details');
      if (details.length === open.length) {
        details.forEach(function (one, at) { one.open = open[at]; });
      }
      old.replaceWith(next);
    });
  }
  function look(position) {
    if (loading) {
      return;
    }
    loading = true;
    fetch(location.href, { credentials: 'same-origin', headers: { Accept: 'text/html' } }).then(function (answer) {
      if (!answer.ok || new URL(answer.url).pathname !== location.pathname) {
        throw new Error('the page is not to be had');
      }
      return answer.text();
    }).then(function (text) {
      var page = new DOMParser().parseFromString(text, 'text/html');
      var there = page.getElementById('live');
      shown = there ? there.dataset.position : position;
      news = isTyping() ? words.kept : words.fresh;
      take(page);
      tell();
    }).catch(function () {
      news = words.kept;
      tell();
    }).finally(function () {
      loading = false;
    });
  }
  // Nobody is kept signed in by a page that nobody looks at: it listens while it is seen and somebody was lately at it.
  var LATELY = 60 * 60 * 1000;
  var stream = null;
  var touched = Date.now();
  function leave() {
    if (stream) {
      stream.close();
      stream = null;
    }
  }
  function follow() {
    if (document.hidden || Date.now() - touched > LATELY) {
      leave();
    } else if (!stream) {
      listen();
    }
  }
  function listen() {
    stream = new EventSource(words.stream);
    stream.addEventListener('moment', function (event) {
      var moment = JSON.parse(event.data);
      present = [['ENTERPRISE', words.enterprise], ['WORKERS', words.workers]].filter(function (side) {
        return moment.present[side[0]];
      }).map(function (side) {
        return side[1].replace('{0}', moment.present[side[0]]);
      }).join(' · ');
      if (news === words.lost) {
        news = '';
      }
      tell();
      if (moment.position !== shown) {
        look(moment.position);
      }
    });
    stream.onerror = function () {
      news = words.lost;
      tell();
    };
  }
  ['pointerdown', 'keydown', 'scroll'].forEach(function (sign) {
    window.addEventListener(sign, function () {
      touched = Date.now();
      follow();
    }, { passive: true });
  });
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', follow);
  document.addEventListener('visibilitychange', follow);
  window.setInterval(follow, 60 * 1000);
  follow();
})();
