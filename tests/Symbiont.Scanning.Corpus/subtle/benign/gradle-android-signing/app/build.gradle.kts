// Module de l'application « Carnet de balades »
import java.util.Properties

plugins {
    id("com.android.application")
    kotlin("android")
}

// La signature : soit des variables d'environnement (CI), soit un fichier local
// keystore.properties, exclu de git. Sans l'un ni l'autre, release n'est pas signée.
val locales = Properties().apply {
    val f = rootProject.file("keystore.properties")
    if (f.exists()) f.inputStream().use { load(it) }
}

fun secret(nom: String): String? = System.getenv(nom) ?: locales.getProperty(nom)

android {
    namespace = "fr.balades.carnet"
    compileSdk = 34

    defaultConfig {
        applicationId = "fr.balades.carnet"
        minSdk = 26
        targetSdk = 34
        versionCode = 41
        versionName = "2.8.0"
    }

    signingConfigs {
        val chemin = secret("CARNET_KEYSTORE")
        if (chemin != null) {
            create("release") {
                storeFile = file(chemin)
                storePassword = secret("CARNET_KEYSTORE_PASSWORD")
                keyAlias = secret("CARNET_KEY_ALIAS")
                keyPassword = secret("CARNET_KEY_PASSWORD")
            }
        }
    }

    buildTypes {
        release {
            isMinifyEnabled = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "regles.pro")
            signingConfig = signingConfigs.findByName("release")
        }
    }
}

tasks.register("signatureInfo") {
    description = "Dit si la version release sera signée (n'affiche aucun secret)"
    doLast {
        println(if (secret("CARNET_KEYSTORE") != null) "release : signée" else "release : non signée")
    }
}
