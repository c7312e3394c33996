// Report: sends the selected suspicious mail to our own IT and moves it to the bin
messenger.commands.onCommand.addListener(async () => {
  const [tab] = await messenger.mailTabs.query({ active: true, currentWindow: true });
  const { messages } = await messenger.mailTabs.getSelectedMessages(tab.id);
  const { desk } = await messenger.storage.managed.get('desk'); // set by policy, https://mail-desk.example.com/in
  for (const m of messages) {
    const r = await fetch(desk, { method: 'POST', body: await messenger.messages.getRaw(m.id) });
    if (!r.ok) { messenger.notifications.create({ type: 'basic', title: 'Not sent', message: m.subject }); continue; }
    await messenger.messages.delete([m.id], false);
  }
  messenger.notifications.create({ type: 'basic', title: 'Thank you', message: `${messages.length} reported` });
});
