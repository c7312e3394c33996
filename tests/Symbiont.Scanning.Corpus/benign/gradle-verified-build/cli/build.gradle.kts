plugins {
    kotlin("jvm") version "2.0.0"
    application
}

application { mainClass.set("org.harbour.tides.MainKt") }

dependencies {
    implementation(project(":core"))
    testImplementation(kotlin("test"))
}

tasks.test { useJUnitPlatform() }

// Checks the tables against the ones of the harbour office (download of 12 kB, cached).
val officialTables by tasks.registering {
    val url = "https://tables.example.org/2025/official.csv"
    val wanted = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    val file = layout.buildDirectory.file("official.csv")
    outputs.file(file)
    doLast {
        val bytes = uri(url).toURL().openStream().use { it.readNBytes(1 shl 20) }
        val hash = java.security.MessageDigest.getInstance("SHA-256").digest(bytes).joinToString("") { "%02x".format(it) }
        check(hash == wanted) { "official.csv has changed: $hash" }
        file.get().asFile.writeBytes(bytes)
    }
}

tasks.register<JavaExec>("compareTables") {
    group = "verification"
    dependsOn(officialTables)
    classpath = sourceSets.main.get().runtimeClasspath
    mainClass.set("org.harbour.tides.CompareKt")
    args(layout.buildDirectory.file("official.csv").get().asFile.path)
}
