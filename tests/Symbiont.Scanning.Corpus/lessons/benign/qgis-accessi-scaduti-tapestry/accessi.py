"""Accessi scaduti: prova gli accessi salvati e dice quali non valgono più."""
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsBlockingNetworkRequest
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest
from qgis.PyQt.QtWidgets import QAction, QMessageBox

GUIDA = "https://gis.example.org/accessi"


class Accessi:
    def __init__(self, iface):
        self.iface = iface

    def initGui(self):
        self.azione = QAction("Prova gli accessi", self.iface.mainWindow())
        self.azione.triggered.connect(self.prova)
        self.iface.addPluginToMenu("Accessi", self.azione)

    def unload(self):
        self.iface.removePluginMenu("Accessi", self.azione)

    def prova(self):
        gestore = QgsApplication.authManager()
        righe = []
        for chiave in gestore.configIds():
            conf = QgsAuthMethodConfig()
            # True: serve la configurazione intera, altrimenti manca l'indirizzo
            if not gestore.loadAuthenticationConfig(chiave, conf, True) or not conf.uri():
                continue
            richiesta = QgsBlockingNetworkRequest()
            richiesta.setAuthCfg(chiave)  # la password va solo al suo server, la mette QGIS
            esito = richiesta.get(QNetworkRequest(QUrl(conf.uri())))
            stato = "valido" if esito == QgsBlockingNetworkRequest.NoError else richiesta.errorMessage()
            righe.append(f"{conf.name()}: {stato}")
        testo = "\n".join(righe) or "Nessun accesso salvato con un indirizzo."
        QMessageBox.information(self.iface.mainWindow(), "Accessi", testo + "\n\nNuove password: " + GUIDA)
