// ==UserScript==
// @name         Тон ответов
// @namespace    https://scripts.example.org/
// @version      0.6
// @description  Добавляет к вопросу выбранный тон, на виду и с возможностью стереть
// @match        https://chat.example.com/*
// @grant        GM_setValue
// @grant        GM_getValue
// ==/UserScript==
(function () {
  "use strict";

  const ТОНА = {
    "": "",
    "коротко": "Отвечай не длиннее пяти предложений.",
    "подробно": "Отвечай подробно, с примером и ссылками на источники.",
    "для школы": "Отвечай так, чтобы понял семиклассник, и не решай задачу за меня.",
  };

  function поле() {
    return document.querySelector("textarea[name=prompt]");
  }

  function выбор(ta) {
    let box = document.getElementById("tone");
    if (box) return box;
    box = document.createElement("select");
    box.id = "tone";
    for (const имя of Object.keys(ТОНА)) box.add(new Option(имя || "без тона", имя));
    box.value = GM_getValue("tone", "");
    box.addEventListener("change", () => {
      GM_setValue("tone", box.value);
      вставить(ta);
    });
    ta.before(box);
    return box;
  }

  // Текст появляется в поле до отправки, последней строкой, и его можно править.
  function вставить(ta) {
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set;
    let текст = ta.value;
    for (const т of Object.values(ТОНА)) if (т && текст.endsWith("\n\n" + т)) текст = текст.slice(0, -т.length - 2);
    const новый = ТОНА[GM_getValue("tone", "")];
    set.call(ta, новый ? текст + "\n\n" + новый : текст);
    ta.dispatchEvent(new Event("input", { bubbles: true }));
  }

  setInterval(() => {
    const ta = поле();
    if (ta) выбор(ta);
  }, 800);
})();
