// Tells before sending that a file is too big; the server checks size and content again.
(function () {
  'use strict';
  document.addEventListener('change', function (event) {
    var input = event.target;
    if (input.type !== 'file' || !input.dataset.mostBytes) {
      return;
    }
    var file = input.files[0];
    var tooBig = file && file.size > Number(input.dataset.mostBytes);
    input.setCustomValidity(tooBig ? input.dataset.tooBig : '');
    if (tooBig) {
      input.reportValidity();
    }
  });
})();
