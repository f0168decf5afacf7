// Reckons anew while somebody types; without this the button does the same.
(function () {
  'use strict';
  var form = document.getElementById('sheet');
  if (!form || !window.fetch) {
    return;
  }
  var asked = 0;
  var timer = 0;
  function take(page) {
    document.getElementById('results').innerHTML = page.getElementById('results').innerHTML;
    form.querySelectorAll('span[data-slot]').forEach(function (slot) {
      var fresh = page.querySelector('[data-slot="' + slot.dataset.slot + '"]');
      slot.innerHTML = fresh ? fresh.innerHTML : '';
    });
  }
  function reckon() {
    var mine = ++asked;
    var data = new URLSearchParams(new FormData(form));
    data.delete('password');
    data.set('do', 'reckon');
    fetch(form.action, { method: 'POST', body: data, credentials: 'same-origin' })
      .then(function (answer) {
        return answer.ok || answer.status === 422 ? answer.text() : null;
      })
      .then(function (html) {
        if (html && mine === asked) {
          take(new DOMParser().parseFromString(html, 'text/html'));
        }
      })
      .catch(function () { /* offline: the button tells */ });
  }
  form.addEventListener('change', function (event) {
    if (['name', 'password', 'raises'].indexOf(event.target.name) < 0) {
      clearTimeout(timer);
      timer = setTimeout(reckon, 150);
    }
  });
})();
