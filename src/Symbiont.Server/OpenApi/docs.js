// Two things that the page lacks: a token is typed unseen, and streams of events are shown while they come.
(() => {
  'use strict';

  // The operation of a block of the page, if it answers with a stream of events.
  function streamOf(block) {
    const path = block.querySelector('.opblock-summary-path').dataset.path;
    const method = block.querySelector('.opblock-summary-method').textContent.trim().toLowerCase();
    const operation = window.ui.specSelectors.specJson().getIn(['paths', path, method]);
    return operation && operation.getIn(['responses', '200', 'content', 'text/event-stream']) && { method, path };
  }

  function hideToken(input) {
    if (input.dataset.hidden) return;
    input.dataset.hidden = 'yes';
    input.type = 'password';
    input.autocomplete = 'off';
    const label = document.createElement('label');
    const show = document.createElement('input');
    show.type = 'checkbox';
    show.className = 'token-show';
    show.addEventListener('change', () => { input.type = show.checked ? 'text' : 'password'; });
    label.append(show, ' show');
    input.after(label);
  }

  function tokenOf() {
    const given = window.ui.authSelectors.authorized().toJS();
    return given.bearer && given.bearer.value;
  }

  function parametersOf(block) {
    const values = { path: {}, query: new URLSearchParams(), header: {} };
    for (const row of block.querySelectorAll('tr[data-param-name]')) {
      const field = row.querySelector('input, select, textarea');
      if (!field || !field.value) continue;
      const name = row.dataset.paramName;
      if (row.dataset.paramIn === 'path') values.path[name] = field.value;
      else if (row.dataset.paramIn === 'query') values.query.set(name, field.value);
      else if (row.dataset.paramIn === 'header') values.header[name] = field.value;
    }
    return values;
  }

  function panelOf(block) {
    let panel = block.querySelector('.event-panel');
    if (!panel) {
      panel = document.createElement('div');
      panel.className = 'event-panel';
      panel.style.cssText = 'margin: 20px';
      const stop = document.createElement('button');
      stop.type = 'button';
      stop.className = 'btn event-stop';
      stop.textContent = 'Stop';
      const state = document.createElement('span');
      state.className = 'event-state';
      state.style.cssText = 'margin-left: 1em';
      const text = document.createElement('pre');
      text.className = 'event-text';
      text.style.cssText = 'max-height: 30em; overflow: auto; white-space: pre-wrap; background: #333; color: #fff; padding: 10px';
      panel.append(stop, state, text);
      block.querySelector('.execute-wrapper, .btn-group').after(panel);
    }
    return panel;
  }

  async function follow(block, operation) {
    if (block.following) block.following.abort();
    const following = block.following = new AbortController();
    const panel = panelOf(block);
    const [stop, state, text] = ['.event-stop', '.event-state', '.event-text'].map(part => panel.querySelector(part));
    const values = parametersOf(block);
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values.path[name] || ''));
    const query = values.query.toString();
    text.textContent = '';
    stop.disabled = false;
    stop.onclick = () => following.abort();
    state.textContent = 'connecting';
    try {
      const token = tokenOf();
      const answer = await fetch(path + (query ? '?' + query : ''), {
        method: operation.method.toUpperCase(),
        headers: { accept: 'text/event-stream', ...values.header, ...(token ? { authorization: 'Bearer ' + token } : {}) },
        signal: following.signal
      });
      state.textContent = `${answer.status}, open`;
      const decoder = new TextDecoder();
      const reader = answer.body && answer.body.getReader();
      for (let part; reader && !(part = await reader.read()).done;) {
        text.textContent += decoder.decode(part.value, { stream: true });
        text.scrollTop = text.scrollHeight;
      }
      state.textContent = `${answer.status}, closed by the server`;
    } catch (error) {
      state.textContent = following.signal.aborted ? 'stopped' : String(error);
    } finally {
      stop.disabled = true;
    }
  }

  // Before the page's own listeners: its way would show nothing until a stream has ended.
  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('.btn.execute');
    const block = button && button.closest('.opblock');
    if (!block) return;
    const operation = streamOf(block);
    if (!operation) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    follow(block, operation);
  }, true);

  new MutationObserver(() => document.querySelectorAll('.auth-container input[type=text]').forEach(hideToken))
    .observe(document.documentElement, { childList: true, subtree: true });
})();
