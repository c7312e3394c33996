// Arkivmiljø til lokalhistorisk forening: lager til scanninger, database, målinger.
// Udrul med: az deployment group create -g arkiv -f arkiv.bicep -p dbKode=...

param sted string = resourceGroup().location
param navn string = 'arkiv'
param kontorIp string

@secure()
@minLength(20)
param dbKode string

resource lager 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: '${navn}lager'
  location: sted
  sku: { name: 'Standard_ZRS' }
  kind: 'StorageV2'
  properties: {
    // scanninger før 1920 er frie og ligger i containeren "aaben"
    allowBlobPublicAccess: true
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource db 'Microsoft.Sql/servers@2023-08-01-preview' = {
  name: '${navn}-db'
  location: sted
  properties: {
    administratorLogin: 'arkivar'
    administratorLoginPassword: dbKode
    publicNetworkAccess: 'Enabled'
    minimalTlsVersion: '1.2'
  }
}

resource kontor 'Microsoft.Sql/servers/firewallRules@2023-08-01-preview' = {
  parent: db
  name: 'kontor'
  properties: { startIpAddress: kontorIp, endIpAddress: kontorIp }
}

resource revision 'Microsoft.Sql/servers/auditingSettings@2023-08-01-preview' = {
  parent: db
  name: 'default'
  properties: { state: 'Enabled', isAzureMonitorTargetEnabled: true, retentionDays: 365 }
}

// foreningens leverandør læser målinger, intet andet (Monitoring Reader)
param leverandoer string = ''

resource rolle 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(leverandoer)) {
  name: guid(resourceGroup().id, leverandoer)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '43d0d8ad-25c7-4714-9337-8ba259a9fe05')
    principalId: leverandoer
    principalType: 'ServicePrincipal'
    description: 'Læseadgang til målinger'
  }
}

output adresse string = lager.properties.primaryEndpoints.blob
