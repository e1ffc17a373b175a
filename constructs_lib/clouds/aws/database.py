"""A database on AWS: an RDS instance in the spoke's private subnets, reachable from there and from nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from constructs_lib.clouds.aws.network import EC2, VPC, subnet_cidrs, subnet_names
from constructs_lib.engines.crossplane import managed_resource
from constructs_lib.synthesis.manifest import Manifest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from constructs_lib.clouds.cloud import DatabaseRequest

RDS = "rds.aws.m.upbound.io/v1beta1"
PORT = 5432


def render_database(
    request: DatabaseRequest, region: str, zones: Sequence[str], tags: dict[str, str]
) -> list[Manifest]:
    """Return a database with its subnet group and its security group."""
    spoke, name, cloud_name = request.spoke, request.name, request.cloud_name
    annotations = spoke.stateful if request.deletion_protection else {}

    def resource(api: str, kind: str, id: str, for_provider: dict[str, Any], **more: Any) -> Manifest:
        return managed_resource(api, kind, id, spoke.namespace, {"region": region, **for_provider}, **more)

    private_cidrs, _ = subnet_cidrs(spoke.network_cidr)
    subnets = subnet_names("private", zones)
    tagged = {"tags": {**tags, "Name": cloud_name}}
    description = f"Database {name} of {spoke.fleet} {spoke.name}"
    manifests = [
        resource(
            RDS,
            "SubnetGroup",
            name,
            {"description": description, "subnetIdRefs": [{"name": subnet} for subnet in subnets], **tagged},
            external_name=cloud_name,
            annotations=annotations,
        ),
        resource(
            EC2,
            "SecurityGroup",
            name,
            {"name": cloud_name, "description": description, "vpcIdRef": {"name": VPC}, **tagged},
            annotations=annotations,
        ),
    ]
    for subnet, cidr in zip(subnets, private_cidrs, strict=True):
        rule = {"ipProtocol": "tcp", "fromPort": PORT, "toPort": PORT, "cidrIpv4": cidr}
        described = {"description": f"PostgreSQL from {subnet}", "securityGroupIdRef": {"name": name}}
        manifests.append(resource(EC2, "SecurityGroupIngressRule", f"{name}-{subnet}", {**rule, **described, **tagged}))
    manifests.append(
        resource(
            RDS,
            "Instance",
            name,
            {
                # Not by annotation: without this field RDS makes up a random name.
                "identifier": cloud_name,
                "engine": request.engine.name,
                "engineVersion": request.engine.version,
                "autoMinorVersionUpgrade": True,
                "instanceClass": request.machine,
                "allocatedStorage": request.storage_gib,
                "storageType": "gp3",
                "storageEncrypted": True,
                "multiAz": request.high_availability,
                "dbSubnetGroupNameRef": {"name": name},
                "vpcSecurityGroupIdRefs": [{"name": name}],
                "publiclyAccessible": False,
                "port": PORT,
                "username": "postgres",
                # The provider makes the password and keeps it in this Secret on the hub: it is never in dist.
                "autoGeneratePassword": True,
                "passwordSecretRef": {"name": f"{name}-password", "key": "password"},
                "backupRetentionPeriod": request.backups.retention_days,
                "backupWindow": request.backups.window,
                "copyTagsToSnapshot": True,
                "deletionProtection": request.deletion_protection,
                "skipFinalSnapshot": not request.deletion_protection,
                **({"finalSnapshotIdentifier": f"{cloud_name}-final"} if request.deletion_protection else {}),
                **tagged,
            },
            annotations=annotations,
            connection_secret=f"{name}-connection",
            keep=request.deletion_protection,
        )
    )
    return manifests
