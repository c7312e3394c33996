// Records a singing lesson and sends it to the teacher's server: lesson(button, lamp, url)
export function lesson(button, lamp, url) {
  let recorder = null;
  let line = null;

  async function start() {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    recorder = new MediaRecorder(stream, { mimeType: 'audio/webm' });
    line = new WebSocket(url); // wss://lessons.choir.example.com/room/12, handed out by the teacher
    recorder.ondataavailable = (e) => line.readyState === 1 && line.send(e.data);
    line.onopen = () => recorder.start(2000);
    line.onclose = stop;
    lamp.hidden = false;
    button.textContent = 'Stop recording';
  }

  function stop() {
    if (!recorder) return;
    if (recorder.state !== 'inactive') recorder.stop();
    recorder.stream.getTracks().forEach((t) => t.stop()); // the browser's own red dot goes out too
    line.close();
    recorder = line = null;
    lamp.hidden = true;
    button.textContent = 'Record the lesson';
  }

  button.addEventListener('click', () => (recorder ? stop() : start().catch((e) => alert(e.message))));
}
