#requires -Version 7.2
# StringTools - functions for people who prepare mailing lists

function ConvertTo-Salutation {
  <# .SYNOPSIS Builds a salutation from title and name. #>
  param([string] $Title, [Parameter(Mandatory)] [string] $Name)
  if ($Title) { "Dear $Title $Name" } else { "Dear $Name" }
}

function Remove-DoubleSpace {
  param([Parameter(ValueFromPipeline)] [string] $Text)
  process { ($Text -replace '\s+', ' ').Trim() }
}

function ConvertFrom-CodePoint {
  <#
  .SYNOPSIS Turns a list of code points into text, to look at strange characters in addresses.
  .EXAMPLE 72, 101, 108, 108, 111 | ConvertFrom-CodePoint   # Hello
  #>
  param([Parameter(ValueFromPipeline)] [int] $Code)
  begin { $s = '' }
  process { $s += [char]::ConvertFromUtf32($Code) }
  end { $s }
}

function ConvertFrom-Base64Text {
  <# .SYNOPSIS Shows base64 as text. Shows it; what you do with it is up to you. #>
  param([Parameter(Mandatory, ValueFromPipeline)] [string] $Text)
  process {
    try { [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($Text)) }
    catch [FormatException] { Write-Error "not base64: $Text" }
  }
}

Export-ModuleMember -Function *-*
