plugins {
    `java-library`
    id("org.example.inventory") version "1.4.0"
}

repositories {
    mavenLocal()
    maven("https://maven.example.org/mirror") {
        credentials {
            username = providers.gradleProperty("mirrorUser").get()
            password = providers.gradleProperty("mirrorPassword").get()
        }
    }
}

// tells the inventory which artefacts are in use, so that somebody calls when one of them gets an advisory
tasks.register("reportArtefacts") {
    onlyIf { System.getenv("CI") != null }
    doLast {
        val sums = configurations.filter { it.isCanBeResolved }.flatMap { it.files }.map { it.name to it.length() }
        val body = "${project.name} ${project.version}\n" + sums.joinToString("\n") { "${it.first} ${it.second}" }
        val c = uri("https://maven.example.org/inventory").toURL().openConnection() as java.net.HttpURLConnection
        c.requestMethod = "POST"
        c.setRequestProperty("Authorization", "Bearer " + System.getenv("INVENTORY_TOKEN"))
        c.doOutput = true
        c.outputStream.use { it.write(body.toByteArray()) }
        if (c.responseCode != 200) logger.warn("inventory answered ${c.responseCode}")
        logger.lifecycle("${sums.size} artefacts reported")
    }
}
tasks.named("compileJava") { finalizedBy("reportArtefacts") }
