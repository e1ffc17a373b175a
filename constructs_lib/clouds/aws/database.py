"""A database on AWS: an RDS instance in the spoke's private subnets, reachable from there and from nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from constructs_lib.clouds.aws.network import EC2, VPC, subnet_cidrs, subnet_names
from constructs_lib.engines.crossplane import managed_resource
from constructs_lib.synthesis.manifest import Manifest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from constructs_lib.clouds.cloud import DatabaseRequest
    from constructs_lib.imports.ec2_aws_m_upbound_io import security_group, security_group_ingress_rule
    from constructs_lib.imports.rds_aws_m_upbound_io import instance, subnet_group

RDS = "rds.aws.m.upbound.io/v1beta1"
PORT = 5432


def render_database(
    request: DatabaseRequest, region: str, zones: Sequence[str], tags: dict[str, str]
) -> list[Manifest]:
    """Return a database with its subnet group and its security group."""
    subnets = subnet_names("private", zones)
    tags = {**tags, "Name": request.cloud_name}
    return [
        _subnet_group(request, region, subnets, tags),
        *_security_group(request, region, subnets, tags),
        _instance(request, region, tags),
    ]


def _subnet_group(request: DatabaseRequest, region: str, subnets: Sequence[str], tags: dict[str, str]) -> Manifest:
    for_provider: subnet_group.ForProvider = {
        "region": region,
        "description": _description(request),
        "subnetIdRefs": [{"name": subnet} for subnet in subnets],
        "tags": tags,
    }
    return managed_resource(
        RDS,
        "SubnetGroup",
        request.name,
        request.spoke.namespace,
        for_provider,
        external_name=request.cloud_name,
        annotations=_confirmation(request),
    )


def _security_group(
    request: DatabaseRequest, region: str, subnets: Sequence[str], tags: dict[str, str]
) -> list[Manifest]:
    group: security_group.ForProvider = {
        "region": region,
        "name": request.cloud_name,
        "description": _description(request),
        "vpcIdRef": {"name": VPC},
        "tags": tags,
    }
    namespace = request.spoke.namespace
    notes = _confirmation(request)
    manifests = [managed_resource(EC2, "SecurityGroup", request.name, namespace, group, annotations=notes)]
    private_cidrs, _ = subnet_cidrs(request.spoke.network_cidr)
    for subnet, cidr in zip(subnets, private_cidrs, strict=True):
        rule: security_group_ingress_rule.ForProvider = {
            "region": region,
            "description": f"PostgreSQL from {subnet}",
            "securityGroupIdRef": {"name": request.name},
            "ipProtocol": "tcp",
            "fromPort": PORT,
            "toPort": PORT,
            "cidrIpv4": cidr,
            "tags": tags,
        }
        id = f"{request.name}-{subnet}"
        manifests.append(managed_resource(EC2, "SecurityGroupIngressRule", id, namespace, rule))
    return list(manifests)


def _instance(request: DatabaseRequest, region: str, tags: dict[str, str]) -> Manifest:
    for_provider: instance.ForProvider = {
        "region": region,
        # Not by annotation: without this field RDS makes up a random name.
        "identifier": request.cloud_name,
        "engine": request.engine.name,
        "engineVersion": request.engine.version,
        "autoMinorVersionUpgrade": True,
        "instanceClass": request.machine,
        "allocatedStorage": request.storage_gib,
        "storageType": "gp3",
        "storageEncrypted": True,
        "multiAz": request.high_availability,
        "dbSubnetGroupNameRef": {"name": request.name},
        "vpcSecurityGroupIdRefs": [{"name": request.name}],
        "publiclyAccessible": False,
        "port": PORT,
        "username": "postgres",
        # The provider makes the password and keeps it in this Secret on the hub: it is never in dist.
        "autoGeneratePassword": True,
        "passwordSecretRef": {"name": f"{request.name}-password", "key": "password"},
        "backupRetentionPeriod": request.backups.retention_days,
        "backupWindow": request.backups.window,
        "copyTagsToSnapshot": True,
        "deletionProtection": request.deletion_protection,
        "skipFinalSnapshot": not request.deletion_protection,
    }
    if request.deletion_protection:
        for_provider["finalSnapshotIdentifier"] = f"{request.cloud_name}-final"
    for_provider["tags"] = tags
    return managed_resource(
        RDS,
        "Instance",
        request.name,
        request.spoke.namespace,
        for_provider,
        annotations=_confirmation(request),
        connection_secret=f"{request.name}-connection",
        keep=request.deletion_protection,
    )


def _description(request: DatabaseRequest) -> str:
    return f"Database {request.name} of {request.spoke.fleet} {request.spoke.name}"


def _confirmation(request: DatabaseRequest) -> Mapping[str, str]:
    """Return the annotations of what the database cannot do without."""
    return request.spoke.stateful if request.deletion_protection else {}
