{{- define "samraad.environment" -}}
- { name: SAMRAAD_ENV, value: production }
- { name: SAMRAAD_BASE_DOMAIN, value: {{ .Values.baseDomain | quote }} }
- { name: SAMRAAD_SCHEME, value: {{ .Values.scheme | quote }} }
- { name: SAMRAAD_PUBLIC_PORT, value: {{ .Values.publicPort | quote }} }
- { name: SAMRAAD_DB_URL, value: {{ .Values.database.url | quote }} }
- { name: SAMRAAD_OIDC_ISSUER, value: {{ .Values.oidc.issuer | quote }} }
- name: SAMRAAD_SECRET
  valueFrom: { secretKeyRef: { name: {{ .Values.installationSecret }}, key: secret } }
{{- end }}

{{- define "samraad.security" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
runAsNonRoot: true
capabilities: { drop: [ALL] }
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "samraad.probes" -}}
startupProbe: { httpGet: { path: /health, port: http }, periodSeconds: 2, failureThreshold: 30 }
readinessProbe: { httpGet: { path: /health, port: http }, periodSeconds: 5 }
livenessProbe: { httpGet: { path: /health, port: http }, periodSeconds: 15, failureThreshold: 4 }
{{- end }}
