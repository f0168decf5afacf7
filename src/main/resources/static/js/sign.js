// The page of signing: marks the reader's own place on the paper, and on a phone leads there and on to the confirmation. Without
// this the button leads to the confirmation.
(function () {
  'use strict';
  var paper = document.getElementById('paper');
  var form = document.getElementById('sign');
  var card = document.getElementById('sign-card');
  if (!card || !form) {
    return;
  }
  var button = document.getElementById('sign-next');
  var progress = card.querySelector('progress');
  var place = mine();
  var waiting = false;

  // The sheet has one table of signatures, the enterprise to the left; an edition of another shape has no mark.
  function mine() {
    var tables = paper ? paper.querySelectorAll('table.sign') : [];
    var cells = tables.length === 1 ? tables[0].rows[0].cells : [];
    return cells.length === 2 ? cells[paper.dataset.side === 'ENTERPRISE' ? 0 : 1] : null;
  }
  function follow() {
    waiting = false;
    var foot = card.getBoundingClientRect().top;
    var sheet = paper ? paper.getBoundingClientRect() : null;
    var read = sheet && sheet.height ? Math.max(0, Math.min(1, (foot - sheet.top) / sheet.height)) : 1;
    progress.value = Math.round(read * 100);
    var ahead = Boolean(place) && place.getBoundingClientRect().bottom > foot;
    button.textContent = ahead ? button.dataset.next : button.dataset.go;
    button.href = ahead ? '#sign-place' : '#sign';
    card.classList.toggle('away', form.getBoundingClientRect().top < foot);
  }
  function soon() {
    if (!waiting) {
      waiting = true;
      window.requestAnimationFrame(follow);
    }
  }
  if (place) {
    place.id = 'sign-place';
    place.classList.add('sign-place');
    place.dataset.here = paper.dataset.here;
  }
  button.addEventListener('click', function (event) {
    if (button.hash === '#sign-place') {
      event.preventDefault();
      var at = place.getBoundingClientRect(); // not scrollIntoView: a paper wider than the phone would move sideways
      window.scrollTo(0, window.scrollY + at.top + at.height / 2 - card.getBoundingClientRect().top / 2);
    }
  });
  window.addEventListener('scroll', soon, { passive: true });
  window.addEventListener('resize', soon);
  follow();
})();
