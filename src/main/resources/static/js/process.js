// The live diagram: what is done, where the case is now, and who did what when.
(function () {
  'use strict';
  var box = document.getElementById('diagram');
  if (!box || !window.BpmnJS) {
    return;
  }
  var words = function (name) { return (box.dataset[name] || '').split(' ').filter(Boolean); };
  var rows = Array.prototype.slice.call(document.querySelectorAll('#steps [data-activity]'));
  var viewer = null;

  function isShown() {
    return box.clientWidth > 0 && box.clientHeight > 0;
  }

  // a drawing without size cannot be scaled: it is fitted when it is shown
  function fit() {
    if (!isShown()) {
      return;
    }
    var canvas = viewer.get('canvas');
    canvas.zoom('fit-viewport', 'auto');
    canvas.zoom(canvas.zoom() * 0.94, 'auto');
  }

  function mark(canvas, registry) {
    [['done', 'done'], ['left', 'left'], ['now', 'now']].forEach(function (pair) {
      words(pair[0]).forEach(function (id) {
        if (registry.get(id)) {
          canvas.removeMarker(id, 'done');
          canvas.addMarker(id, pair[1]);
        }
      });
    });
    registry.filter(function (e) { return e.type === 'bpmn:SubProcess'; }).forEach(function (e) {
      canvas.addMarker(e.id, 'group');
    });
  }

  function choose(canvas, registry, element) {
    registry.forEach(function (e) { canvas.removeMarker(e, 'chosen'); });
    rows.forEach(function (row) { row.classList.toggle('chosen', row.dataset.activity === element.id); });
    if (element.businessObject && element.businessObject.name) {
      canvas.addMarker(element, 'chosen');
      document.getElementById('chosen').textContent = element.businessObject.name;
    }
  }

  function draw() {
    if (viewer) {
      return;
    }
    var face = getComputedStyle(document.body).fontFamily;
    viewer = new window.BpmnJS({
      container: box,
      textRenderer: { defaultStyle: { fontFamily: face, fontSize: 12 }, externalStyle: { fontSize: 12 } }
    });
    fetch(box.dataset.drawing, { credentials: 'same-origin' })
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error('no drawing: ' + answer.status);
        }
        return answer.text();
      })
      .then(function (xml) { return viewer.importXML(xml); })
      .then(function () {
        var canvas = viewer.get('canvas');
        var registry = viewer.get('elementRegistry');
        mark(canvas, registry);
        fit();
        viewer.get('eventBus').on('element.click', function (event) { choose(canvas, registry, event.element); });
        document.getElementById('zoom').hidden = false;
        box.dataset.drawn = 'yes';
      })
      .catch(function (fault) {
        box.textContent = String(fault.message);
      });
  }

  document.getElementById('zoom').addEventListener('click', function (event) {
    var how = event.target.dataset.zoom;
    if (how === 'fit') {
      fit();
    } else if (how) {
      viewer.get('zoomScroll').stepZoom(how === 'in' ? 1 : -1);
    }
  });
  window.addEventListener('resize', function () {
    if (box.dataset.drawn) {
      viewer.get('canvas').resized();
      fit();
    } else if (isShown()) {
      draw();
    }
  });
  document.getElementById('open-diagram').addEventListener('click', function () {
    box.classList.add('open');
    this.hidden = true;
    draw();
  });
  if (isShown()) {
    draw();
  }
})();
