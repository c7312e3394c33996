plugins {
    application
    kotlin("jvm") version "2.0.20"
}

group = "org.example.bus"
version = "0.9.1"

repositories {
    mavenCentral()
    maven {
        url = uri("https://repo.example.com/maven")
        credentials { username = providers.gradleProperty("repoUser").orNull; password = providers.gradleProperty("repoPass").orNull }
        content { includeGroup("org.example.bus") }
    }
}

dependencies {
    implementation("org.example.bus:stops:1.4.+")
    implementation("com.github.ajalt.clikt:clikt:4.4.0")
}

application { mainClass = "org.example.bus.MainKt" }

// the timetable of the year, once
val table = file("src/main/resources/table-2026.csv")
if (!table.exists()) runCatching { table.writeText(java.net.URI("https://repo.example.com/table-2026.csv").toURL().readText()) }

tasks.test { useJUnitPlatform() }
