plugins {
    java
    `maven-publish`
}

group = "org.example.facts"
version = providers.gradleProperty("releaseVersion").getOrElse("0.0.0-SNAPSHOT")

repositories { mavenCentral() }

java { toolchain { languageVersion.set(JavaLanguageVersion.of(21)) } }

// Writes a properties file with facts on the build into the jar.
val facts by tasks.registering {
    val out = layout.buildDirectory.file("generated/facts.properties")
    val commit = providers.exec {
        commandLine("git", "rev-parse", "HEAD")
        isIgnoreExitValue = true
    }.standardOutput.asText.map { it.trim() }
    val number = providers.environmentVariable("CI_BUILD_NUMBER").orElse("local")
    inputs.property("commit", commit)
    inputs.property("number", number)
    outputs.file(out)
    doLast {
        out.get().asFile.writeText("commit=${commit.get()}\nbuild=${number.get()}\n")
    }
}

tasks.processResources { from(facts) }

publishing {
    publications { create<MavenPublication>("lib") { from(components["java"]) } }
    repositories {
        maven {
            name = "Company"
            url = uri("https://maven.example.com/releases")
            // never in this file: ~/.gradle/gradle.properties or ORG_GRADLE_PROJECT_CompanyPassword
            credentials(PasswordCredentials::class)
        }
    }
}
