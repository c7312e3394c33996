//> using scala 3.4
//> using dep com.lihaoyi::os-lib:0.10.2

// scala-cli move.sc        : takes ~/.ivy2/.credentials over into the keyring, then removes the file
val ivy = os.home / ".ivy2" / ".credentials"
if !os.exists(ivy) then
  println(s"no $ivy, nothing to do")
  sys.exit()

val kv = os.read.lines(ivy).collect { case s"$k=$v" => k.trim -> v.trim }.toMap
for
  host <- kv.get("host")
  user <- kv.get("user")
  password <- kv.get("password")
do
  // the password goes over standard input, not into the process list
  os.proc("secret-tool", "store", "--label", s"ivy $host", "service", host, "user", user).call(stdin = password)
  println(s"$user at $host is in the keyring")
  // try it once before the file goes
  val r = java.net.URI(s"https://$host/").toURL.openConnection().asInstanceOf[java.net.HttpURLConnection]
  r.setRequestProperty("Authorization", "Basic " + java.util.Base64.getEncoder.encodeToString(s"$user:$password".getBytes))
  if r.getResponseCode < 400 then os.remove(ivy) else println(s"$host says ${r.getResponseCode}, $ivy stays")
