import sbt.*
import sbt.Keys.*
import scala.sys.process.*
import scala.util.Try

object BuildStamp extends AutoPlugin {
  override def trigger = allRequirements

  object autoImport {
    val stampPackage = settingKey[String]("package of the generated object")
    val stampNotify = settingKey[Option[URL]]("is told after publish, None by default")
  }
  import autoImport.*

  override lazy val projectSettings = Seq(
    stampPackage := "stamp",
    stampNotify := None,
    Compile / sourceGenerators += Def.task {
      val f = (Compile / sourceManaged).value / "Stamp.scala"
      val rev = Try("git rev-parse --short HEAD".!!.trim).getOrElse("?")
      val who = sys.env.getOrElse("BUILD_USER", sys.props("user.name"))
      IO.write(f, s"""package ${stampPackage.value}
object Stamp { val version = "${version.value}"; val rev = "$rev"; val by = "$who" }
""")
      Seq(f)
    }.taskValue,
    publish := {
      publish.value
      stampNotify.value.foreach { u =>
        // e.g. https://cdn.example.net/purge?app=shop, our cache has to forget the old jar
        val c = u.openConnection().asInstanceOf[java.net.HttpURLConnection]
        c.setRequestProperty("Authorization", "Bearer " + sys.env.getOrElse("PURGE_TOKEN", ""))
        streams.value.log.info(s"$u: ${c.getResponseCode}")
      }
    },
  )
}
