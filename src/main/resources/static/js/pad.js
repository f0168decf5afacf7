// The pad for a signature by hand: strokes in a field of 1000 by 400, as documents.Handwriting has them. Without this nothing
// is written by hand, and the page works as it does with it.
(function () {
  'use strict';
  var pad = document.getElementById('pad');
  var canvas = pad && pad.querySelector('canvas');
  var pen = canvas && canvas.getContext && canvas.getContext('2d');
  if (!pen || !window.PointerEvent) {
    return;
  }
  var WIDTH = 1000;
  var HEIGHT = 400;
  var STEP = 4; // units; closer points make the signature longer and no smoother
  var sent = pad.querySelector('input[name=drawing]');
  var strokes = read(sent.value);
  var writing = null; // the pointer that writes, so that a palm does not
  var view = { unit: 1, left: 0, top: 0, wide: WIDTH, high: HEIGHT };

  function read(text) {
    var found = [];
    var words = text ? text.split(' ') : [];
    for (var i = 0; i + 1 < words.length; i += 2) {
      var point = [Number(words[i].slice(1)), Number(words[i + 1])];
      if (words[i].charAt(0) === 'M') {
        found.push([]);
      }
      if (!found.length || isNaN(point[0]) || isNaN(point[1])) {
        return [];
      }
      found[found.length - 1].push(point);
    }
    return found;
  }
  function write() {
    sent.value = strokes.map(function (stroke) {
      return stroke.map(function (point, i) {
        return (i ? 'L' : 'M') + point[0] + ' ' + point[1];
      }).join(' ');
    }).join(' ');
  }
  // The pad shows as much of the field as its shape allows, with the same scale both ways.
  function measure() {
    var ratio = window.devicePixelRatio || 1;
    var wide = canvas.clientWidth;
    var high = canvas.clientHeight;
    canvas.width = Math.round(wide * ratio);
    canvas.height = Math.round(high * ratio);
    var unit = Math.min(WIDTH / wide, HEIGHT / high);
    view = { unit: unit, left: (WIDTH - wide * unit) / 2, top: (HEIGHT - high * unit) / 2, wide: wide * unit, high: high * unit };
    pen.setTransform(ratio / unit, 0, 0, ratio / unit, -view.left * ratio / unit, -view.top * ratio / unit);
  }
  // What was written on another device is brought into sight: what is seen is what is signed.
  function fit() {
    var all = [].concat.apply([], strokes);
    if (!all.length) {
      return;
    }
    var range = function (axis, pick) {
      return all.reduce(function (found, point) { return pick(found, point[axis]); }, all[0][axis]);
    };
    var left = range(0, Math.min);
    var right = range(0, Math.max);
    var top = range(1, Math.min);
    var bottom = range(1, Math.max);
    if (left >= view.left && right <= view.left + view.wide && top >= view.top && bottom <= view.top + view.high) {
      return;
    }
    var scale = Math.min(1, view.wide * 0.9 / (right - left || 1), view.high * 0.9 / (bottom - top || 1));
    strokes = strokes.map(function (stroke) {
      return stroke.map(function (point) {
        return [
          Math.round(WIDTH / 2 + (point[0] - (left + right) / 2) * scale),
          Math.round(HEIGHT / 2 + (point[1] - (top + bottom) / 2) * scale)
        ];
      });
    });
    write();
  }
  // Through the middles between the points, as it is printed.
  function line(stroke) {
    var last = stroke[stroke.length - 1];
    pen.beginPath();
    if (stroke.length === 1) { // a dot, which a line without length would not show
      pen.arc(last[0], last[1], pen.lineWidth / 2, 0, 2 * Math.PI);
      pen.fill();
      return;
    }
    pen.moveTo(stroke[0][0], stroke[0][1]);
    for (var i = 1; i < stroke.length - 1; i++) {
      pen.quadraticCurveTo(stroke[i][0], stroke[i][1], (stroke[i][0] + stroke[i + 1][0]) / 2, (stroke[i][1] + stroke[i + 1][1]) / 2);
    }
    pen.lineTo(last[0], last[1]);
    pen.stroke();
  }
  function show() {
    pen.clearRect(0, 0, WIDTH, HEIGHT);
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    pen.lineWidth = 2.6 * view.unit;
    pen.strokeStyle = '#14213d';
    pen.fillStyle = pen.strokeStyle;
    strokes.forEach(line);
  }
  function lay() {
    if (canvas.clientWidth && writing === null) {
      measure();
      fit();
      show();
    }
  }
  function point(event) {
    var box = canvas.getBoundingClientRect();
    var x = view.left + (event.clientX - box.left - canvas.clientLeft) * view.unit;
    var y = view.top + (event.clientY - box.top - canvas.clientTop) * view.unit;
    return [
      Math.round(Math.min(view.left + view.wide, Math.max(view.left, x))),
      Math.round(Math.min(view.top + view.high, Math.max(view.top, y)))
    ];
  }
  function add(event, least) {
    var stroke = strokes[strokes.length - 1];
    var last = stroke[stroke.length - 1];
    var next = point(event);
    if (Math.hypot(next[0] - last[0], next[1] - last[1]) >= least) {
      stroke.push(next);
    }
  }
  canvas.addEventListener('pointerdown', function (event) {
    if (writing !== null || event.button !== 0) {
      return;
    }
    event.preventDefault();
    writing = event.pointerId;
    canvas.setPointerCapture(writing);
    strokes.push([point(event)]);
    show();
  });
  canvas.addEventListener('pointermove', function (event) {
    if (event.pointerId !== writing) {
      return;
    }
    var all = event.getCoalescedEvents ? event.getCoalescedEvents() : [];
    (all.length ? all : [event]).forEach(function (one) { add(one, STEP); });
    show();
  });
  function end(event) {
    if (event.pointerId !== writing) {
      return;
    }
    if (event.type === 'pointerup') {
      add(event, 1);
    }
    writing = null;
    write();
    show();
  }
  canvas.addEventListener('pointerup', end);
  canvas.addEventListener('pointercancel', end);
  function replace(text) {
    strokes = read(text);
    write();
    lay();
  }
  document.getElementById('pad-clear').addEventListener('click', function () { replace(''); });
  var last = document.getElementById('pad-last');
  if (last) {
    last.addEventListener('click', function () { replace(last.dataset.drawing); });
  }
  // What was written on a phone comes with a part of the page (contract/by-phone) and is shown here; the rest stays as it is.
  document.body.addEventListener('htmx:afterSwap', function () {
    var came = document.querySelector('#by-phone-code[data-drawing]');
    if (came) {
      replace(came.dataset.drawing);
      came.removeAttribute('data-drawing');
    }
  });
  write(); // what cannot be read is not sent again
  pad.hidden = false;
  lay();
  window.addEventListener('resize', lay);
})();
