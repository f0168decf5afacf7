// Small courtesies of every page; nothing here is needed for a page to work.
(function () {
  'use strict';
  // A form is sent once: the button shows that it works on it, and a return to the page frees it again.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    form.setAttribute('aria-busy', 'true');
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      delete form.dataset.sent;
      form.removeAttribute('aria-busy');
    });
  });
  document.body.addEventListener('htmx:afterRequest', function (event) {
    var form = event.target.closest && event.target.closest('form');
    if (form) {
      delete form.dataset.sent;
      form.removeAttribute('aria-busy');
    }
  });
  // After a refusal the reader starts at the reasons.
  var refused = document.querySelector('.notice.bad[role=alert]');
  if (refused) {
    refused.focus();
  }
})();
