package app.seatkeeper.ui.setup;

import app.seatkeeper.session.Cloud;
import app.seatkeeper.tenant.Permission;
import java.util.List;
import java.util.stream.Collectors;

/// Scripts that make a registration, and the manifest of one. The scripts ask the cloud for the ids of permissions, as
/// not every cloud knows every one; a manifest needs the ids themselves.
///
/// Source: Microsoft Graph `application` resource, Microsoft Graph PowerShell 2, Azure CLI 2.37 or newer.
final class RegistrationScripts {

    private static final String GRAPH = "00000003-0000-0000-c000-000000000000";

    private static final String POWERSHELL = """
            # Registers Seatkeeper%KIND% in one tenant.
            # Needs PowerShell 7 and an account that may register applications.
            # Once before: Install-Module Microsoft.Graph.Authentication, Microsoft.Graph.Applications
            $ErrorActionPreference = 'Stop'
            %CONNECT%
            $tenant = (Get-MgContext).TenantId
            $names = @(
            %NAMES%
            )

            $graph = Get-MgServicePrincipal -Filter "appId eq '%GRAPH%'"
            $access = @(foreach ($name in $names) {
                $found = $graph.%KNOWN% | Where-Object Value -eq $name
                if ($found) { @{ id = $found.Id; type = '%TYPE%' } }
                else { Write-Warning "This cloud does not know $name; it is left out." }
            })

            $app = New-MgApplication -BodyParameter @{
                displayName = 'Seatkeeper%KIND%'
                signInAudience = 'AzureADMyOrg'
            %CLIENT%    requiredResourceAccess = @(@{ resourceAppId = $graph.AppId; resourceAccess = $access })
            }
            New-MgServicePrincipal -AppId $app.AppId | Out-Null

            "Client id: $($app.AppId)"
            "Tenant:    $tenant"
            "An administrator consents here:"
            $page = "%LOGIN%/$tenant/v2.0/adminconsent"
            "${page}?client_id=$($app.AppId)&scope=%ROOT%/.default%REDIRECT%"
            Disconnect-MgGraph | Out-Null
            """;

    private static final String AZURE = """
            #!/bin/bash
            # Registers Seatkeeper%KIND% in one tenant.
            # Needs Azure CLI 2.37 or newer and an account that may register applications.
            set -euo pipefail
            %CHOOSE%
            az login --allow-no-subscriptions --only-show-errors --output none
            tenant=$(az account show --query tenantId --output tsv)
            graph=%GRAPH%
            names='
            %NAMES%
            '

            known=$(az ad sp show --id $graph --query '%KNOWN%[].[value, id]' --output tsv)
            wanted=()
            for name in $names; do
                id=$(awk -v name="$name" '$1 == name { print $2 }' <<< "$known")
                if [ -n "$id" ]; then wanted+=("$id=%TYPE%")
                else echo "This cloud does not know $name; it is left out." >&2; fi
            done

            client=$(az ad app create --display-name 'Seatkeeper%KIND%' --sign-in-audience AzureADMyOrg \\
                %CLIENT%--query appId --output tsv)
            az ad app permission add --id "$client" --api $graph --only-show-errors \\
                --api-permissions "${wanted[@]}"
            az ad sp create --id "$client" --output none

            echo "Client id: $client"
            echo "Tenant:    $tenant"
            echo "An administrator consents here:"
            page="%LOGIN%/$tenant/v2.0/adminconsent"
            echo "$page?client_id=$client&scope=%ROOT%/.default%REDIRECT%"
            """;

    private static final String MANIFEST = """
            {
                "displayName": "Seatkeeper%KIND%",
                "signInAudience": "AzureADMyOrg",
            %CLIENT%    "requiredResourceAccess": [
                    {
                        "resourceAppId": "%GRAPH%",
                        "resourceAccess": [
            %ACCESS%
                        ]
                    }
                ]
            }
            """;

    private RegistrationScripts() { }

    /// A script for Microsoft Graph PowerShell.
    static String powerShell(Wanted wanted) {
        String names = wanted.permissions().stream().map(one -> "    '" + one.scope() + "'")
                .collect(Collectors.joining("\n"));
        String client = wanted.application() ? "" : """
                    publicClient = @{ redirectUris = @('http://localhost') }
                    isFallbackPublicClient = $%s
                """.formatted(wanted.deviceCode());
        return filled(POWERSHELL, wanted).replace("%NAMES%", names).replace("%CLIENT%", client)
                .replace("%CONNECT%", connect(wanted.cloud()))
                .replace("%KNOWN%", wanted.application() ? "AppRoles" : "Oauth2PermissionScopes");
    }

    /// A script for the Azure CLI in bash.
    static String azureCli(Wanted wanted) {
        String client = wanted.application() ? ""
                : "--public-client-redirect-uris http://localhost --is-fallback-public-client " + wanted.deviceCode()
                        + " \\\n    ";
        return filled(AZURE, wanted).replace("%CLIENT%", client).replace("%CHOOSE%", choose(wanted.cloud()))
                .replace("%NAMES%", wanted.permissions().stream().map(Permission::scope)
                        .collect(Collectors.joining("\n")))
                .replace("%KNOWN%", wanted.application() ? "appRoles" : "oauth2PermissionScopes");
    }

    /// What the manifest of such a registration says, in the form of Microsoft Graph.
    static String manifest(Wanted wanted) {
        String client = wanted.application() ? "" : """
                    "publicClient": { "redirectUris": ["http://localhost"] },
                    "isFallbackPublicClient": %s,
                """.formatted(wanted.deviceCode());
        List<String> access = wanted.permissions().stream()
                .flatMap(one -> (wanted.application() ? one.applicationId() : one.delegatedId()).stream())
                .map(id -> "                { \"id\": \"" + id + "\", \"type\": \"%TYPE%\" }").toList();
        return filled(MANIFEST.replace("%ACCESS%", String.join(",\n", access)), wanted).replace("%CLIENT%", client);
    }

    private static String filled(String template, Wanted wanted) {
        return template.replace("%GRAPH%", GRAPH)
                .replace("%KIND%", wanted.application() ? " (app-only)" : "")
                .replace("%TYPE%", wanted.application() ? "Role" : "Scope")
                .replace("%LOGIN%", wanted.cloud().login().toString())
                .replace("%ROOT%", wanted.cloud().graph().toString())
                .replace("%REDIRECT%", wanted.application() ? "" : "&redirect_uri=http://localhost");
    }

    private static String connect(Cloud cloud) {
        String connect = "Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome";
        return switch (cloud.kind()) {
            case GLOBAL -> connect;
            case US_GOVERNMENT -> connect + " -Environment USGov";
            case US_DOD -> connect + " -Environment USGovDoD";
            case CHINA -> connect + " -Environment China";
            case CUSTOM -> "Add-MgEnvironment -Name Own -AzureADEndpoint '" + cloud.login() + "' -GraphEndpoint '"
                    + cloud.graph() + "'\n" + connect + " -Environment Own";
        };
    }

    private static String choose(Cloud cloud) {
        return switch (cloud.kind()) {
            case GLOBAL -> "az cloud set --name AzureCloud";
            case US_GOVERNMENT, US_DOD -> "az cloud set --name AzureUSGovernment";
            case CHINA -> "az cloud set --name AzureChinaCloud";
            case CUSTOM -> "# Choose your cloud first: az cloud set --name NAME";
        };
    }
}
