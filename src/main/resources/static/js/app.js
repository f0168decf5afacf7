// Small courtesies of every page; nothing here is needed for a page to work.
(function () {
  'use strict';
  // On a phone the tabs are wider than the page: the current one is brought into sight.
  document.querySelectorAll('.tabs .current').forEach(function (tab) {
    var tabs = tab.parentElement;
    tabs.scrollLeft = tab.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - tab.offsetWidth) / 2;
  });
  // Files over the limits are told before they are sent: the server could only turn the whole form away.
  var limits = document.querySelector('meta[name=upload-limits]');
  function tooLarge(form) {
    var most = limits ? limits.content.split(' ').map(Number) : [Infinity, Infinity];
    var sum = 0;
    var single = false;
    form.querySelectorAll('input[type=file]').forEach(function (input) {
      Array.prototype.forEach.call(input.files, function (file) {
        sum += file.size;
        single = single || file.size > most[0];
      });
    });
    return single || sum > most[1];
  }
  function tellTooLarge(form) {
    var notice = form.querySelector('.notice.bad.too-large');
    if (!notice) {
      notice = document.createElement('div');
      notice.className = 'notice bad too-large';
      notice.setAttribute('role', 'alert');
      notice.tabIndex = -1;
      form.insertBefore(notice, form.firstChild);
    }
    notice.textContent = document.querySelector('meta[name=upload-words]').content;
    notice.focus();
  }
  // A form is sent once: the button shows that it works on it, and a return to the page frees it again.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (tooLarge(form)) {
      event.preventDefault();
      tellTooLarge(form);
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    form.setAttribute('aria-busy', 'true');
  });
  // A field that takes less than that says so as soon as the file is chosen.
  document.addEventListener('change', function (event) {
    var input = event.target;
    if (input.type !== 'file' || !input.dataset.mostBytes) {
      return;
    }
    var tooBig = input.files[0] && input.files[0].size > Number(input.dataset.mostBytes);
    input.setCustomValidity(tooBig ? input.dataset.tooBig : '');
    if (tooBig) {
      input.reportValidity();
    }
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
  // A link to something folded away unfolds it; not every browser does so by itself.
  function unfold() {
    var target = document.querySelector(':target');
    var folded = target && target.closest('details');
    if (folded) {
      folded.open = true;
      target.scrollIntoView();
    }
  }
  window.addEventListener('hashchange', unfold);
  unfold();
  // After a refusal the reader starts at the reasons.
  var refused = document.querySelector('.notice.bad[role=alert]');
  if (refused) {
    refused.focus();
  }
})();
