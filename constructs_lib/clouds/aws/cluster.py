"""A spoke's cluster on AWS: EKS with managed node groups, and the roles that both need."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from constructs_lib.clouds.aws.network import subnet_names
from constructs_lib.engines.crossplane import managed_resource
from constructs_lib.synthesis.manifest import Manifest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from constructs_lib.clouds.cloud import SpokeRequest

EKS = "eks.aws.m.upbound.io/v1beta1"
IAM = "iam.aws.m.upbound.io/v1beta1"
CLUSTER = "cluster"
KUBECONFIG_SECRET = "cluster-kubeconfig"
"""The Secret in the spoke's namespace that endpoint, CA and a short-lived token are written to."""

CLUSTER_POLICIES = ("AmazonEKSClusterPolicy",)
NODE_POLICIES = ("AmazonEC2ContainerRegistryReadOnly", "AmazonEKS_CNI_Policy", "AmazonEKSWorkerNodePolicy")
CONTROL_PLANE_LOGS = ("api", "audit", "authenticator", "controllerManager", "scheduler")


def render_cluster(request: SpokeRequest, region: str, zones: Sequence[str], tags: dict[str, str]) -> list[Manifest]:
    """Return the cluster of a spoke, its node groups and roles, and where its kubeconfig goes."""

    def resource(api: str, kind: str, name: str, for_provider: dict[str, Any], **more: Any) -> Manifest:
        return managed_resource(api, kind, name, request.namespace, for_provider, **more)

    cloud_name = request.cloud_name
    subnets = [{"name": name} for name in subnet_names("private", zones)]
    manifests = [
        resource(
            EKS,
            "Cluster",
            CLUSTER,
            {
                "region": region,
                "version": request.kubernetes_version,
                "roleArnRef": {"name": "cluster"},
                # Access entries only: no aws-auth ConfigMap that locks everybody out when it is mangled.
                "accessConfig": {"authenticationMode": "API"},
                "enabledClusterLogTypes": list(CONTROL_PLANE_LOGS),
                "vpcConfig": {
                    "endpointPrivateAccess": True,
                    "endpointPublicAccess": False,
                    "subnetIdRefs": subnets,
                },
                "tags": tags,
            },
            external_name=cloud_name,
            annotations=request.stateful,
        ),
        resource(
            EKS,
            "ClusterAuth",
            CLUSTER,
            {"region": region, "clusterNameRef": {"name": CLUSTER}},
            connection_secret=KUBECONFIG_SECRET,
        ),
    ]
    for role, service, policies in (
        ("cluster", "eks.amazonaws.com", CLUSTER_POLICIES),
        ("nodes", "ec2.amazonaws.com", NODE_POLICIES),
    ):
        manifests.append(
            resource(
                IAM,
                "Role",
                role,
                {"assumeRolePolicy": _trust(service), "tags": tags},
                external_name=f"{cloud_name}-{role}",
            )
        )
        for policy in policies:
            arn = f"arn:aws:iam::aws:policy/{policy}"
            name = f"{role}-{policy.lower().replace('_', '-')}"
            attachment = {"policyArn": arn, "roleRef": {"name": role}}
            manifests.append(resource(IAM, "RolePolicyAttachment", name, attachment))
    for pool in request.node_pools:
        manifests.append(
            resource(
                EKS,
                "NodeGroup",
                pool.name,
                {
                    "region": region,
                    "clusterNameRef": {"name": CLUSTER},
                    "nodeRoleArnRef": {"name": "nodes"},
                    "subnetIdRefs": subnets,
                    "version": request.kubernetes_version,
                    "instanceTypes": [pool.machine],
                    "diskSize": pool.disk_gib,
                    # No desiredSize: it is the autoscaler's, and stating it here would undo what that does.
                    "scalingConfig": {"maxSize": pool.maximum, "minSize": pool.minimum},
                    "labels": {"fleet.internal/node-pool": pool.name},
                    "tags": tags,
                },
                external_name=pool.name,
            )
        )
    return manifests


def _trust(service: str) -> str:
    statement = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]}, separators=(",", ":"))
